import { articleEditedV1, type Actor } from '@broadsheet/contracts';
import { stateOf, type Article, type ArticleChange } from './article.js';
import { changeFields, type FieldChanges } from './article-fields.js';
import { withSlug } from './slug.js';
import { requireComplete } from './publish-article.js';

export interface EditArticle {
  readonly fields: FieldChanges;
  /** A free slug to go by from now on; null where the article keeps its own. */
  readonly slug: string | null;
  /** Corrects when it was first published. */
  readonly publishedAt?: Date | undefined;
  readonly by: Actor;
}

/** Changes the fields that are given. What changes nothing is no event; what readers see stays complete. */
export function edit(article: Article, command: EditArticle, now: Date): ArticleChange {
  const { fields, slug, publishedAt = article.publishedAt, by } = command;
  const changed = changeFields(article, fields);
  const edited: Article = { ...changed.article, slugs: withSlug(article.slugs, slug), publishedAt, updatedAt: now };
  const names = [
    ...changed.fields,
    ...(edited.slugs === article.slugs ? [] : ['slug']),
    ...(publishedAt?.getTime() === article.publishedAt?.getTime() ? [] : ['publishedAt']),
  ];
  if (names.length === 0) return { article, events: [] };
  if (edited.status === 'published') requireComplete(edited);
  const change = { by, fields: names };
  return { article: edited, events: [articleEditedV1.draft({ article: stateOf(edited), change })] };
}
