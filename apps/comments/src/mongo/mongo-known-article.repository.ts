import { loadBy, saveNewer } from '@broadsheet/mongo';
import { KNOWN_ARTICLE, type KnownArticleDocument } from './known-article.schema.js';
import type { KnownArticle } from '#domain/known-article.js';
import { KnownArticleRepository, type Learned } from '#domain/known-article.repository.js';
import type { ArticleReference } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 250;
/** Asked again after each of these, the last one repeated: the event is usually some ten milliseconds behind. */
const PAUSES_MS = [10, 20, 40, 80];
const LONGEST_PAUSE_MS = 100;

/** What is known of articles, in MongoDB. A write is conditional on the version, so a late event changes nothing. */
@Injectable()
export class MongoKnownArticleRepository extends KnownArticleRepository {
  /** What is asked for at the same moment is read together: a burst does not queue for connections. */
  private readonly stored = loadBy((named) => this.articles.find(named).lean());

  constructor(@InjectModel(KNOWN_ARTICLE) private readonly articles: Model<KnownArticleDocument>) {
    super();
  }

  async find(reference: ArticleReference): Promise<KnownArticle | null> {
    const document = await this.stored(filterOf(reference));
    return document ? known(document) : null;
  }

  findSoon(reference: ArticleReference): Promise<KnownArticle | null> {
    return this.waitFor(reference, PATIENCE_MS, (article) => article !== null);
  }

  findPublishedSoon(reference: ArticleReference, patienceMs = PATIENCE_MS): Promise<KnownArticle | null> {
    return this.waitFor(reference, patienceMs, (article) => article?.status === 'published');
  }

  learn({ id, version, number, slugs, status }: KnownArticle): Promise<Learned> {
    return saveNewer(this.articles, { id, version, state: () => ({ number, slugs: [...slugs], status }) });
  }

  private async waitFor(
    reference: ArticleReference,
    patienceMs: number,
    enough: (article: KnownArticle | null) => boolean,
  ): Promise<KnownArticle | null> {
    const deadline = performance.now() + patienceMs;
    for (let attempt = 0; ; attempt += 1) {
      const article = await this.find(reference);
      const left = deadline - performance.now();
      if (enough(article) || left <= 0) return article;
      await delay(Math.min(PAUSES_MS[attempt] ?? LONGEST_PAUSE_MS, left));
    }
  }
}

function filterOf(reference: ArticleReference): { _id: string } | { number: number } | { slugs: string } {
  switch (reference.kind) {
    case 'id':
      return { _id: reference.id };
    case 'number':
      return { number: reference.number };
    case 'slug':
      return { slugs: reference.slug };
  }
}

function known({ _id: id, number, slugs, status, v: version }: KnownArticleDocument): KnownArticle {
  return { id, number, slugs, status, version };
}
