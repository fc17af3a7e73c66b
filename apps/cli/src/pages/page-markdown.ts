import type { PageBlock, ScrapedPage } from './scraped-page.js';

/**
 * The body of a page as Markdown (CommonMark): headings, and paragraphs of one line each. Markup characters are escaped,
 * so that rendering returns exactly the text of the page.
 */
export function pageToMarkdown(page: Pick<ScrapedPage, 'blocks'>): string {
  return page.blocks.map((block) => `${blockToMarkdown(block)}\n`).join('\n');
}

function blockToMarkdown(block: PageBlock): string {
  if (block.kind === 'paragraph') return escapedStart(escapedInline(block.text));
  // A run of # at the end of a heading would close it.
  return `${'#'.repeat(block.level)} ${escapedInline(block.text).replace(/(?<!#)#(?=#*$)/, '\\#')}`;
}

/**
 * `<`, `&` and `:` only where they would begin a tag, an entity or an address, so that sources stay readable. An
 * address that a renderer makes a link of is shown otherwise than it is written: `%41` as `A`.
 */
function escapedInline(text: string): string {
  return text.replace(/[\\`*_[~]|<(?=[a-z/!?])|&(?=#?\w+;)|:(?=\/\/)/gi, '\\$&');
}

/** Escapes the start of a line that would begin a heading, a quotation, a list, a rule or a numbered list. */
function escapedStart(text: string): string {
  return text.replace(/^[#>+-]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
