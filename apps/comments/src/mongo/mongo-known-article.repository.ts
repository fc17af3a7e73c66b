import { KNOWN_ARTICLE, type KnownArticleDocument } from './known-article.schema.js';
import type { KnownArticle } from '#domain/known-article.js';
import { KnownArticleRepository } from '#domain/known-article.repository.js';
import type { ArticleReference, HandlerOutcome } from '@broadsheet/contracts';
import { articleFilter, loadBy, saveNewest } from '@broadsheet/mongo';
import { awaitArrival } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** Known articles in MongoDB. A write is conditional on the version, so a late event changes nothing. */
@Injectable()
export class MongoKnownArticleRepository extends KnownArticleRepository {
  /** Concurrent reads are batched: a burst does not queue for connections. */
  private readonly stored = loadBy((named) => this.articles.find(named).lean());

  constructor(@InjectModel(KNOWN_ARTICLE) private readonly articles: Model<KnownArticleDocument>) {
    super();
  }

  async find(reference: ArticleReference): Promise<KnownArticle | null> {
    const document = await this.stored(articleFilter(reference));
    return document ? known(document) : null;
  }

  findSoon(reference: ArticleReference): Promise<KnownArticle | null> {
    return awaitArrival(
      () => this.find(reference),
      (article) => article !== null,
    );
  }

  findPublishedSoon(reference: ArticleReference, withinMs?: number): Promise<KnownArticle | null> {
    return awaitArrival(
      () => this.find(reference),
      (article) => article?.status === 'published',
      { withinMs },
    );
  }

  learn(articles: readonly KnownArticle[]): Promise<HandlerOutcome[]> {
    const changes = articles.map(({ id, version, number, slugs, status }) => ({
      id,
      version,
      state: () => ({ number, slugs: [...slugs], status }),
    }));
    return saveNewest(this.articles, changes);
  }
}

function known({ _id: id, number, slugs, status, v: version }: KnownArticleDocument): KnownArticle {
  return { id, number, slugs, status, version };
}
