import { type ArticleDocument, ARTICLES } from './article.schema.js';
import { ArticleRepository } from '#domain/article.repository.js';
import type { IndexedArticle, NewArticleState } from '#domain/indexed-article.js';
import type { HandlerOutcome } from '@broadsheet/contracts';
import { ReadModels, saveNewest } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';

/** Loaded without yielding to requests: about 20 ms. */
const BATCH = 100;

/** Articles in MongoDB. A write is conditional on the version, so a late event changes nothing. */
@Injectable()
export class MongoArticleRepository extends ArticleRepository {
  constructor(private readonly readModels: ReadModels) {
    super();
  }

  async save(changes: readonly NewArticleState[]): Promise<HandlerOutcome[]> {
    const generation = await this.readModels.toWrite();
    return saveNewest(generation.model<ArticleDocument>(ARTICLES), changes);
  }

  async *all(): AsyncIterable<IndexedArticle> {
    const articles = (await this.readModels.toRead()).model<ArticleDocument>(ARTICLES);
    const cursor = articles.find().sort({ publishedAt: -1 }).lean().cursor({ batchSize: BATCH });
    for await (const { _id: id, v: version, ...state } of cursor) yield { id, version, ...state };
  }
}
