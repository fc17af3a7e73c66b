import { articleCreatedV1, EMPTY_ARTICLE, pick, type Actor } from '@broadsheet/contracts';
import { stateOf, WRITTEN_FIELDS, type Article, type ArticleChange, type ImportSource } from './article.js';
import { changeFields, type FieldChanges } from './article-fields.js';
import { renderMarkdown } from './markdown.js';

export interface CreateDraft {
  readonly id: string;
  readonly number: number;
  /** Free at the moment of the decision. */
  readonly slug: string;
  readonly fields: FieldChanges;
  readonly source?: ImportSource;
  readonly by: Actor;
}

/** Begins a draft. Its event carries no text. */
export function createDraft({ fields, by, ...identity }: CreateDraft, now: Date): ArticleChange {
  const { article } = changeFields(blank(identity, now), fields);
  return { article, events: [articleCreatedV1.draft({ article: stateOf(article), change: { by } })] };
}

/** An article without content; title and language are what every draft is given, or English by default. */
function blank({ id, number, slug, source }: Omit<CreateDraft, 'fields' | 'by'>, now: Date): Article {
  return {
    ...pick({ ...EMPTY_ARTICLE, title: '', language: 'en' }, WRITTEN_FIELDS),
    ...renderMarkdown(''),
    ...{ id, number, slugs: [slug], status: 'draft', categoryIds: [], source: source ?? null },
    ...{ publishedAt: null, updatedAt: now, version: 0 },
  };
}
