import type { GuideBlock } from '@broadsheet/contracts';

const NOTICE = '<!-- Generated from the contracts by `npm run generate`. Do not edit. -->';

/** The guide as Markdown. Its texts are Markdown already; only bars in tables are escaped. */
export function guideMarkdown(blocks: readonly GuideBlock[]): string {
  return [NOTICE, ...blocks.map(markdown)].join('\n\n');
}

function markdown(block: GuideBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'code':
      return fenced(block.language, block.text);
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows].map(row).join('\n');
    case 'example':
      return `<details>\n<summary>${block.summary}</summary>\n\n${fenced('text', block.text)}\n\n</details>`;
  }
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
