import type { Article, ArticleChange } from './article.js';
import { createDraft, type CreateDraft } from './create-draft.js';
import { edit, type EditArticle } from './edit-article.js';
import { publish } from './publish-article.js';

export interface ImportNewArticle extends CreateDraft {
  readonly source: NonNullable<CreateDraft['source']>;
  /** When it was published at the source; now by default. */
  readonly publishedAt: Date | undefined;
}

export interface ImportArticleAgain extends EditArticle {
  readonly fingerprint: string;
}

/** Creates an article and publishes it in one write, with the same two events as an editor's draft. */
export function importNewArticle({ publishedAt, ...command }: ImportNewArticle, now: Date): ArticleChange {
  const created = createDraft(command, publishedAt ?? now);
  const published = publish(created.article, command, publishedAt ?? now);
  return { article: published.article, events: [...created.events, ...published.events] };
}

/**
 * Takes over the source as a whole once anything changed there since the last import, over what editors changed in the
 * meantime. The same source again changes nothing, and what they have withdrawn stays withdrawn.
 */
export function importArticleAgain(article: Article, command: ImportArticleAgain, now: Date): ArticleChange {
  if (article.source?.fingerprint === command.fingerprint) return { article, events: [] };
  const source = article.source && { ...article.source, fingerprint: command.fingerprint };
  return edit({ ...article, source }, command, now);
}
