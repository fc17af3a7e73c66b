import { SHOWN_FIELDS, type Article, type ArticleHead, type PublishedArticle } from '#domain/article.js';
import { EMPTY_ARTICLE, namesOf, pick, without } from '@broadsheet/contracts';
import { outboxPlugin, type AggregateDocument, type StateOf } from '@broadsheet/messaging';
import { projectionOf } from '@broadsheet/mongo';
import { Schema } from 'mongoose';

/** Stored as the domain has it, except for the id. */
export interface ArticleDocument extends AggregateDocument, Omit<Article, 'id' | 'version'> {}

export const ARTICLE = 'Article';

const WITHOUT_ID = { _id: false, id: false } as const;
const text = { type: String, required: true } as const;
/** Mongoose takes an empty string for a missing one where `required` is set. */
const mayBeEmpty = { type: String, default: '' } as const;
const author = new Schema({ name: mayBeEmpty }, WITHOUT_ID);
const heading = new Schema({ level: { type: Number, required: true }, text: mayBeEmpty, anchor: text }, WITHOUT_ID);
const source = new Schema({ id: text, fingerprint: text }, WITHOUT_ID);

const state = {
  number: { type: Number, required: true },
  status: text,
  slugs: { type: [String], required: true },
  kicker: mayBeEmpty,
  title: mayBeEmpty,
  excerpt: mayBeEmpty,
  language: text,
  primaryCategoryId: { type: String, default: null },
  categoryIds: { type: [String], required: true },
  tags: { type: [String], required: true },
  authors: { type: [author], required: true },
  publishedAt: { type: Date, default: null },
  updatedAt: { type: Date, required: true },
  wordCount: { type: Number, required: true },
  markdown: mayBeEmpty,
  html: mayBeEmpty,
  outline: { type: [heading], required: true },
  text: mayBeEmpty,
  relatedTitles: { type: [String], required: true },
  source: { type: source, default: null },
} satisfies Record<keyof StateOf<ArticleDocument>, object>;

export const articleSchema = new Schema<ArticleDocument>(
  { _id: text, ...state },
  { collection: 'articles', versionKey: false },
);

const published = { partialFilterExpression: { status: 'published' } };
// Multikey: whatever slug an article ever had, no other one gets it.
articleSchema.index({ slugs: 1 }, { unique: true });
articleSchema.index({ number: 1 }, { unique: true });
articleSchema.index(
  { 'source.id': 1 },
  { unique: true, partialFilterExpression: { 'source.id': { $type: 'string' } } },
);
articleSchema.index({ publishedAt: -1, _id: -1 }, { name: 'latest', ...published });
articleSchema.index({ categoryIds: 1, publishedAt: -1, _id: -1 }, { name: 'latest_of_category', ...published });
articleSchema.plugin(outboxPlugin);

type Projection<T> = Readonly<Record<keyof Omit<T, 'id'>, 1>>;

/** What lists show. */
export const HEAD_PROJECTION: Projection<ArticleHead> = {
  ...projectionOf(SHOWN_FIELDS),
  ...projectionOf(['number', 'status', 'slugs', 'primaryCategoryId', 'categoryIds']),
  ...projectionOf(['publishedAt', 'updatedAt', 'wordCount', 'version']),
};

/** What readers get of one article: its body is rendered already. */
export const READER_PROJECTION: Projection<PublishedArticle> = { ...HEAD_PROJECTION, html: 1, outline: 1 };

/** The whole aggregate without its outbox. */
export const ARTICLE_PROJECTION: Projection<Article> = { ...projectionOf(namesOf(state)), version: 1 };

export function toState(article: Article): StateOf<ArticleDocument> {
  return pick(article, namesOf(state));
}

/** What a document lacks that was stored before the field existed. */
const EMPTY = pick(EMPTY_ARTICLE, without(SHOWN_FIELDS, 'title', 'language'));

/** A document, or what was projected of it, as the domain has it. A field that did not exist yet is empty. */
export function withId<T extends { readonly _id: string }>({ _id: id, ...rest }: T): Omit<T, '_id'> & { id: string } {
  return { id, ...EMPTY, ...rest };
}
