import { type ArticleDocument, ARTICLES } from './article.schema.js';
import type { Applied } from '#domain/applied.js';
import { ArticleRepository } from '#domain/article.repository.js';
import type { IndexedArticle } from '#domain/indexed-article.js';
import { saveNewer } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** Articles in MongoDB. A write is conditional on the version, so a late event changes nothing. */
@Injectable()
export class MongoArticleRepository extends ArticleRepository {
  constructor(@InjectModel(ARTICLES) private readonly articles: Model<ArticleDocument>) {
    super();
  }

  save({ id, version, ...state }: IndexedArticle): Promise<Applied> {
    return saveNewer(this.articles, { id, version, state: () => state });
  }

  async *all(): AsyncIterable<IndexedArticle> {
    const cursor = this.articles.find().sort({ publishedAt: -1 }).lean().cursor({ batchSize: 500 });
    for await (const { _id: id, v: version, ...state } of cursor) yield { id, version, ...state };
  }
}
