import { CommandFailed } from '#cli.errors.js';
import type { GatewayClient } from '#gateway/gateway.client.js';
import { checked, readTextFile } from '#import/input-file.js';
import { pageToMarkdown } from '#pages/page-markdown.js';
import { readPage } from '#pages/read-page.js';
import type { ScrapedPage } from '#pages/scraped-page.js';
import { UnreadablePage } from '#pages/pages.errors.js';
import { DeclaredCounts, ImportedArticle, type ArticleImport } from '@broadsheet/contracts';
import { sha256 } from '@broadsheet/platform';

/**
 * Imports a scraped page: article, categories, outline, related titles and declared counts.
 * The whole file is read before anything is sent, so that an unreadable file stores nothing.
 */
export async function importPage(gateway: GatewayClient, file: string, say: (line: string) => void): Promise<void> {
  const content = await readTextFile(file);
  const { items } = await gateway.call('listCategories');
  const page = understood(
    file,
    content,
    items.map(({ name }) => name),
  );
  const body = checked(file, ImportedArticle, articleOf(page));
  const declared = page.counts.map(({ provider, count }) => ({ provider, count }));
  const counts = declared.length > 0 ? checked(file, DeclaredCounts, { declared }) : undefined;
  const article = await gateway.call('importArticle', { body });
  if (counts) await gateway.call('declareCounts', { path: { article: article.id }, body: counts });
  for (const line of summary(page, article)) say(line);
}

function understood(file: string, content: string, knownCategories: readonly string[]): ScrapedPage {
  try {
    return readPage(file, content, { knownCategories });
  } catch (error) {
    if (!(error instanceof UnreadablePage)) throw error;
    const problems = error.problems.map(({ line, what }) => `  line ${line}: ${what}`);
    throw new CommandFailed([`${file} cannot be understood. Nothing was stored:`, ...problems].join('\n'));
  }
}

function articleOf(page: ScrapedPage): unknown {
  const { title, excerpt, relatedTitles, breadcrumb } = page;
  return {
    sourceId: sourceIdOf(page),
    title,
    excerpt,
    markdown: pageToMarkdown(page),
    category: breadcrumb,
    relatedTitles,
  };
}

/** A scraped page has no id. Its breadcrumb and title stay the same when it is scraped again. */
function sourceIdOf({ breadcrumb, title }: ScrapedPage): string {
  return `page:${sha256(JSON.stringify([breadcrumb, title])).slice(0, 32)}`;
}

function summary(page: ScrapedPage, { outcome, number, slug, id }: ArticleImport): string[] {
  const headings = page.blocks.filter(({ kind }) => kind === 'heading').length;
  const counts = page.counts.map(({ label, count }) => `${label} ${count}`).join(', ') || 'none declared';
  return [
    `${outcome}: “${page.title}”`,
    `  Home > ${page.breadcrumb.join(' > ')} · ${headings} headings · ${page.relatedTitles.length} related titles · comments: ${counts}`,
    `  number ${number}, id ${id}`,
    `  GET /v1/articles/${slug}/page   ·   /articles/${slug}`,
  ];
}
