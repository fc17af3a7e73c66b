import { loadTogether, saveNewer } from '@broadsheet/mongo';
import { KNOWN_ARTICLE, type KnownArticleDocument } from './known-article.schema.js';
import type { KnownArticle } from '#domain/known-article.js';
import { KnownArticleRepository, type Learned } from '#domain/known-article.repository.js';
import type { ArticleReference } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type Model } from 'mongoose';
import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 250;
/** Asked again after each of these, the last one repeated: the event is usually some ten milliseconds behind. */
const PAUSES_MS = [10, 20, 40, 80];
const LONGEST_PAUSE_MS = 100;

/** What is known of articles, in MongoDB. A write is conditional on the version, so a late event changes nothing. */
@Injectable()
export class MongoKnownArticleRepository extends KnownArticleRepository {
  private readonly byId = loadTogether((ids: readonly string[]) => this.read('_id', ids));
  private readonly byNumber = loadTogether((numbers: readonly number[]) => this.read('number', numbers));
  private readonly bySlug = loadTogether((slugs: readonly string[]) => this.read('slugs', slugs));

  constructor(@InjectModel(KNOWN_ARTICLE) private readonly articles: Model<KnownArticleDocument>) {
    super();
  }

  async find(reference: ArticleReference): Promise<KnownArticle | null> {
    return (await this.named(reference)) ?? null;
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

  private named(reference: ArticleReference): Promise<KnownArticle | undefined> {
    switch (reference.kind) {
      case 'id':
        return this.byId(reference.id);
      case 'number':
        return this.byNumber(reference.number);
      case 'slug':
        return this.bySlug(reference.slug);
    }
  }

  /** What is asked for at the same moment is read together: a burst does not queue for connections. */
  private async read<K extends string | number>(
    field: '_id' | 'number' | 'slugs',
    keys: readonly K[],
  ): Promise<Map<K, KnownArticle>> {
    const documents = await this.articles.find({ [field]: trusted({ $in: [...keys] }) }).lean();
    return new Map(documents.flatMap((document) => [document[field]].flat().map((key) => [key as K, known(document)])));
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

function known({ _id: id, number, slugs, status, v: version }: KnownArticleDocument): KnownArticle {
  return { id, number, slugs, status, version };
}
