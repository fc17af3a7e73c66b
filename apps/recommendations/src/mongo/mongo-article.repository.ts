import { type ArticleDocument, ARTICLES } from './article.schema.js';
import type { Applied } from '#domain/applied.js';
import { ArticleRepository } from '#domain/article.repository.js';
import type { IndexedArticle, NewArticleState } from '#domain/indexed-article.js';
import { saveNewest } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** Taken over without a pause in which requests would be answered: about 20 ms. */
const BATCH = 100;

/** Articles in MongoDB. A write is conditional on the version, so a late event changes nothing. */
@Injectable()
export class MongoArticleRepository extends ArticleRepository {
  constructor(@InjectModel(ARTICLES) private readonly articles: Model<ArticleDocument>) {
    super();
  }

  save(changes: readonly NewArticleState[]): Promise<Applied[]> {
    return saveNewest(this.articles, changes);
  }

  async *all(): AsyncIterable<IndexedArticle> {
    const cursor = this.articles.find().sort({ publishedAt: -1 }).lean().cursor({ batchSize: BATCH });
    for await (const { _id: id, v: version, ...state } of cursor) yield { id, version, ...state };
  }
}
