import type { Article } from '#domain/article.js';
import { outboxPlugin, type AggregateDocument } from '@broadsheet/messaging';
import { Schema } from 'mongoose';

/** Stored as the domain has it, but for the id. */
export interface ArticleDocument extends AggregateDocument, Omit<Article, 'id' | 'version'> {}

export const ARTICLE = 'Article';

const WITHOUT_ID = { _id: false, id: false } as const;
const text = { type: String, required: true } as const;
/** Mongoose takes an empty string for a missing one where `required` is set. */
const mayBeEmpty = { type: String, default: '' } as const;
const author = new Schema({ name: mayBeEmpty }, WITHOUT_ID);
const heading = new Schema({ level: { type: Number, required: true }, text: mayBeEmpty, anchor: text }, WITHOUT_ID);
const source = new Schema({ id: text, fingerprint: text }, WITHOUT_ID);

export const articleSchema = new Schema<ArticleDocument>(
  {
    _id: text,
    number: { type: Number, required: true },
    status: text,
    slugs: { type: [String], required: true },
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
  },
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
