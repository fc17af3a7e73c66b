import type { IndexedArticle } from '#domain/indexed-article.js';
import { Schema, type SchemaDefinition } from 'mongoose';

/** `_id` is the article's id; `v` the version of the newest event that was applied. */
export interface ArticleDocument extends Omit<IndexedArticle, 'id' | 'version'> {
  readonly _id: string;
  readonly v: number;
}

export const ARTICLES = 'articles';

export const articleSchema = new Schema<ArticleDocument>(
  {
    _id: { type: String, required: true },
    number: { type: Number, required: true },
    slugs: { type: [String], required: true },
    title: String,
    excerpt: String,
    primaryCategoryId: String,
    categoryIds: [String],
    tags: [String],
    language: { type: String, required: true },
    status: { type: String, required: true },
    publishedAt: Date,
    terms: [String],
    counts: [Number],
    relatedTitles: [String],
    normalisedTitle: String,
    v: { type: Number, required: true },
  } satisfies Required<SchemaDefinition<ArticleDocument>>,
  { collection: ARTICLES, versionKey: false, minimize: false },
);

// The index in memory is built in this order.
articleSchema.index({ publishedAt: -1 });
