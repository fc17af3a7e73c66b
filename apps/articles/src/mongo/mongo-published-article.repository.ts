import { ARTICLE, HEAD_PROJECTION, READER_PROJECTION, withId, type ArticleDocument } from './article.schema.js';
import type { ArticleHead, PublishedArticle } from '#domain/article.js';
import { PublishedArticleRepository, type ListPublished } from '#domain/published-article.repository.js';
import { articleName, ArticleNotFound, type ArticleReference } from '@broadsheet/contracts';
import { articleFilter, beyond, loadBy } from '@broadsheet/mongo';
import { shareRead } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type Model } from 'mongoose';

const PUBLISHED = { status: 'published' } as const;

/**
 * Published articles in MongoDB, read by its indexes and projected to what is shown. Never skips, and never counts.
 * Concurrent reads are batched.
 */
@Injectable()
export class MongoPublishedArticleRepository extends PublishedArticleRepository {
  private readonly published = loadBy((named) =>
    this.articles.find({ ...named, ...PUBLISHED }, READER_PROJECTION).lean(),
  );
  private readonly listed = shareRead<ListPublished, readonly ArticleHead[]>(JSON.stringify, (query) =>
    this.find(query),
  );

  constructor(@InjectModel(ARTICLE) private readonly articles: Model<ArticleDocument>) {
    super();
  }

  async get(reference: ArticleReference): Promise<PublishedArticle> {
    const document = await this.published(articleFilter(reference));
    if (!document) throw new ArticleNotFound(articleName(reference));
    return withId(document);
  }

  list(query: ListPublished): Promise<readonly ArticleHead[]> {
    return this.listed(query);
  }

  private async find({ categoryIds, after, limit }: ListPublished): Promise<readonly ArticleHead[]> {
    const inCategories = categoryIds && { categoryIds: trusted({ $in: [...categoryIds] }) };
    const following = after && beyond('publishedAt', { at: after.publishedAt, id: after.id });
    const documents = await this.articles
      .find({ ...PUBLISHED, ...inCategories, ...following }, HEAD_PROJECTION)
      .sort({ publishedAt: -1, _id: -1 })
      .limit(limit)
      .lean();
    return documents.map(withId);
  }
}
