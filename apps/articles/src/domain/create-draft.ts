import { articleCreatedV1, type Actor } from '@broadsheet/contracts';
import type { Article, ArticleChange, ImportSource } from './article.js';
import { changeFields, type FieldChanges } from './article-fields.js';
import { stateOf } from './article-state.js';

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

function blank(identity: Omit<CreateDraft, 'fields' | 'by'>, now: Date): Article {
  const { id, number, slug, source = null } = identity;
  return {
    id,
    number,
    slugs: [slug],
    status: 'draft',
    title: '',
    excerpt: '',
    markdown: '',
    language: 'en',
    primaryCategoryId: null,
    categoryIds: [],
    tags: [],
    authors: [],
    relatedTitles: [],
    publishedAt: null,
    updatedAt: now,
    html: '',
    outline: [],
    text: '',
    wordCount: 0,
    source,
    version: 0,
  };
}
