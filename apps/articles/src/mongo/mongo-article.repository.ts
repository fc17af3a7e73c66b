import { ARTICLE_FIELDS, toState, toVersion, withId } from './article-document.js';
import { ArticleNumbers } from './article-numbers.js';
import { ARTICLE, type ArticleDocument } from './article.schema.js';
import { outrunByOther } from './outrun-by-duplicate.js';
import type { Article, ArticleChange } from '#domain/article.js';
import { ArticleRepository } from '#domain/article.repository.js';
import { firstFreeSlug, stemOf } from '#domain/slug.js';
import { articleName, ArticleNotFound, type ArticleReference, type ArticleVersion } from '@broadsheet/contracts';
import { OutboxWriter, VersionConflict } from '@broadsheet/messaging';
import { articleFilter } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type Model } from 'mongoose';

/** Beyond it a number from elsewhere would use up the numbers that paths can hold. */
const HIGHEST_WANTED_NUMBER = 999_999_999_999;

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
    const document = await this.articles.findOne(articleFilter(reference), ARTICLE_FIELDS).lean();
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
    const document = await this.articles.findOne({ 'source.id': sourceId }, ARTICLE_FIELDS).lean();
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
    if (wanted === undefined || wanted > HIGHEST_WANTED_NUMBER) return this.numbers.next();
    await this.numbers.raise(wanted);
    return (await this.articles.exists({ number: wanted })) ? this.numbers.next() : wanted;
  }

  async save(change: ArticleChange): Promise<ArticleVersion> {
    const version = await this.write(change).catch(outrunByOther);
    return toVersion({ ...change.article, version });
  }

  private async write({ article, events }: ArticleChange): Promise<number> {
    const { id, version: expectedVersion } = article;
    const state = toState(article);
    if (events.length === 0) return expectedVersion;
    if (expectedVersion === 0) return this.outbox.insert(this.articles, { id, state, events });
    return this.outbox.update(this.articles, { id, expectedVersion, set: state, events });
  }
}
