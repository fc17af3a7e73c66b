import type { ArticleStatus } from '@broadsheet/contracts';
import { Schema } from 'mongoose';

export interface KnownArticleDocument {
  readonly _id: string;
  readonly number: number;
  readonly slugs: string[];
  readonly status: ArticleStatus;
  /** Version of the event it was learned from. */
  readonly v: number;
}

export const KNOWN_ARTICLE = 'KnownArticle';

export const knownArticleSchema = new Schema<KnownArticleDocument>(
  {
    _id: { type: String, required: true },
    number: { type: Number, required: true },
    slugs: { type: [String], required: true },
    status: { type: String, required: true },
    v: { type: Number, required: true },
  },
  { collection: 'known_articles', versionKey: false },
);

// Not unique: their owner sees to that, and a read model must take in whatever order events come in.
knownArticleSchema.index({ number: 1 });
knownArticleSchema.index({ slugs: 1 });
