import type { Article } from './article.js';
import { renderMarkdown } from './markdown.js';
import type { Author } from '@broadsheet/contracts';

/** What an editor or an import writes; all the rest of an article follows from it. */
export interface ArticleFields {
  readonly title: string;
  readonly excerpt: string;
  readonly markdown: string;
  readonly language: string;
  readonly primaryCategoryId: string | null;
  readonly secondaryCategoryIds: readonly string[];
  readonly tags: readonly string[];
  readonly authors: readonly Author[];
  readonly relatedTitles: readonly string[];
}

const NAMES = [
  'title',
  'excerpt',
  'markdown',
  'language',
  'primaryCategoryId',
  'secondaryCategoryIds',
  'tags',
  'authors',
  'relatedTitles',
] as const satisfies (keyof ArticleFields)[];

/** Fields that may be left out, or be given as `undefined`, when they stay as they are. */
export type FieldChanges = { readonly [Name in keyof ArticleFields]?: ArticleFields[Name] | undefined };

interface Changed {
  readonly article: Article;
  /** Names of the fields that have another value now. */
  readonly fields: readonly string[];
}

/** The article with the given fields; the body is rendered anew where its source changed. */
export function changeFields(article: Article, changes: FieldChanges): Changed {
  const before = fieldsOf(article);
  const after = tidy({ ...before, ...definedOf(changes) });
  const fields = NAMES.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const { secondaryCategoryIds, ...same } = after;
  const categoryIds = [...(after.primaryCategoryId === null ? [] : [after.primaryCategoryId]), ...secondaryCategoryIds];
  const body = fields.includes('markdown') ? renderMarkdown(after.markdown) : {};
  return { article: { ...article, ...same, categoryIds, ...body }, fields };
}

function fieldsOf(article: Article): ArticleFields {
  const { title, excerpt, markdown, language, primaryCategoryId, categoryIds, tags, authors, relatedTitles } = article;
  const secondaryCategoryIds = categoryIds.filter((id) => id !== primaryCategoryId);
  return { title, excerpt, markdown, language, primaryCategoryId, secondaryCategoryIds, tags, authors, relatedTitles };
}

function definedOf(changes: FieldChanges): Partial<ArticleFields> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

function tidy(fields: ArticleFields): ArticleFields {
  const secondary = fields.secondaryCategoryIds.filter((id) => id !== fields.primaryCategoryId);
  return {
    ...fields,
    title: fields.title.trim(),
    excerpt: fields.excerpt.trim(),
    secondaryCategoryIds: unique(secondary),
    tags: unique(fields.tags.map((tag) => tag.trim())),
    authors: fields.authors.map(({ name }) => ({ name: name.trim() })),
    relatedTitles: unique(fields.relatedTitles.map((title) => title.trim())),
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
