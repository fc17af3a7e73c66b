import { ArticleNumbers } from './article-numbers.js';
import { ARTICLE, ARTICLE_PROJECTION, toState, withId, type ArticleDocument } from './article.schema.js';
import type { Article, ArticleChange } from '#domain/article.js';
import { ArticleRepository } from '#domain/article.repository.js';
import { firstFreeSlug, stemOf } from '#domain/slug.js';
import { articleName, ArticleNotFound, type ArticleReference, type ArticleVersion } from '@broadsheet/contracts';
import { change, OutboxWriter, VersionConflict } from '@broadsheet/messaging';
import { articleFilter, isDuplicateKey } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type Model } from 'mongoose';

/** Each time at least one writer succeeds, so that few are needed. */
const ATTEMPTS = 40;
/** Beyond it a number from elsewhere would use up the numbers that paths can hold. */
const MAX_WANTED_NUMBER = 999_999_999_999;

/** Articles in MongoDB. State and events are one write of one document, and only over the version that was decided on. */
@Injectable()
export class MongoArticleRepository extends ArticleRepository {
  constructor(
    @InjectModel(ARTICLE) private readonly articles: Model<ArticleDocument>,
    private readonly outbox: OutboxWriter,
    private readonly numbers: ArticleNumbers,
  ) {
    super();
  }

  async get(reference: ArticleReference, expectedVersion?: number): Promise<Article> {
    const document = await this.articles.findOne(articleFilter(reference), ARTICLE_PROJECTION).lean();
    if (!document) throw new ArticleNotFound(articleName(reference));
    const { version } = document;
    if (expectedVersion !== undefined && expectedVersion !== version) {
      throw new VersionConflict(expectedVersion, version);
    }
    return withId(document);
  }

  async findVersion(id: string): Promise<ArticleVersion | null> {
    const document = await this.articles.findById(id, { number: 1, slugs: 1, status: 1, version: 1 }).lean();
    return document && toVersion(withId(document));
  }

  async findImported(sourceId: string): Promise<Article | null> {
    const document = await this.articles.findOne({ 'source.id': sourceId }, ARTICLE_PROJECTION).lean();
    return document && withId(document);
  }

  async freeSlug(wanted: string, articleId: string): Promise<string> {
    const ofOthers = { _id: trusted({ $ne: articleId }) };
    if (!(await this.articles.exists({ ...ofOthers, slugs: wanted }))) return wanted;
    const numbered = trusted({ $regex: `^${stemOf(wanted)}-[0-9]+$` });
    const others = await this.articles.find({ ...ofOthers, slugs: numbered }, { slugs: 1 }).lean();
    return firstFreeSlug(wanted, new Set([wanted, ...others.flatMap(({ slugs }) => slugs)]));
  }

  async newNumber(wanted?: number): Promise<number> {
    if (wanted === undefined || wanted > MAX_WANTED_NUMBER) return this.numbers.next();
    await this.numbers.raise(wanted);
    return (await this.articles.exists({ number: wanted })) ? this.numbers.next() : wanted;
  }

  async save(change: ArticleChange): Promise<ArticleVersion> {
    return toVersion({ ...change.article, version: await this.write(change) });
  }

  change<T>(load: () => Promise<T>, decide: (loaded: T) => Promise<ArticleChange>): Promise<ArticleVersion> {
    const decideAndSave = async (loaded: T): Promise<ArticleVersion> => this.save(await decide(loaded));
    return change(load, decideAndSave, { attempts: ATTEMPTS, isLostRace, what: 'the same article' });
  }

  private async write({ article, events }: ArticleChange): Promise<number> {
    const { id, version: expectedVersion } = article;
    const state = toState(article);
    if (events.length === 0) return expectedVersion;
    if (expectedVersion === 0) return this.outbox.insert(this.articles, { id, state, events });
    return this.outbox.update(this.articles, { id, expectedVersion, set: state, events });
  }
}

/** A duplicate id is none: an earlier attempt has saved this very article, and deciding again would not help. */
function isLostRace(error: unknown): boolean {
  if (error instanceof VersionConflict) return true;
  return isDuplicateKey(error) && !('_id' in ((error as { keyPattern?: object }).keyPattern ?? {}));
}

function toVersion(saved: Pick<Article, 'id' | 'number' | 'slugs' | 'status' | 'version'>): ArticleVersion {
  const { id, number, slugs, status, version } = saved;
  return { id, number, slug: slugs[0] ?? id, status, version };
}
