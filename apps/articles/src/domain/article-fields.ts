import { WRITTEN_FIELDS, type Article } from './article.js';
import { renderMarkdown } from './markdown.js';
import { ARTICLE_FIELDS, pick, type ArticleFields } from '@broadsheet/contracts';

/** Fields that may be left out, or be given as `undefined`, when they stay as they are. */
export type FieldChanges = { readonly [Name in keyof ArticleFields]?: ArticleFields[Name] | undefined };

interface Changed {
  readonly article: Article;
  /** Names of the fields that have another value now. */
  readonly fields: readonly string[];
}

/** The article with the given fields; the body is rendered again where its source changed. */
export function changeFields(article: Article, changes: FieldChanges): Changed {
  const before = fieldsOf(article);
  const after = tidy({ ...before, ...definedOf(changes) });
  const fields = ARTICLE_FIELDS.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const { primaryCategoryId, secondaryCategoryIds } = after;
  const categoryIds = [...(primaryCategoryId === null ? [] : [primaryCategoryId]), ...secondaryCategoryIds];
  const body = fields.includes('markdown') ? renderMarkdown(after.markdown) : {};
  return { article: { ...article, ...pick(after, WRITTEN_FIELDS), categoryIds, ...body }, fields };
}

function fieldsOf(article: Article): ArticleFields {
  const secondaryCategoryIds = article.categoryIds.filter((id) => id !== article.primaryCategoryId);
  return { ...pick(article, WRITTEN_FIELDS), secondaryCategoryIds };
}

function definedOf(changes: FieldChanges): Partial<ArticleFields> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

function tidy(fields: ArticleFields): ArticleFields {
  const secondary = fields.secondaryCategoryIds.filter((id) => id !== fields.primaryCategoryId);
  return {
    ...fields,
    ...trimmed(fields),
    secondaryCategoryIds: unique(secondary),
    tags: unique(fields.tags.map((tag) => tag.trim())),
    authors: fields.authors.map(({ name }) => ({ name: name.trim() })),
    relatedTitles: unique(fields.relatedTitles.map((title) => title.trim())),
  };
}

/** Every text without the space around it; the body stays as it was written. */
function trimmed(fields: ArticleFields): Partial<ArticleFields> {
  const texts = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'markdown' ? [[name, value.trim()]] : [],
  );
  return Object.fromEntries(texts) as Partial<ArticleFields>;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
