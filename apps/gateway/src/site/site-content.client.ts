import { GATEWAY_CONFIG, type GatewayConfig } from '#gateway.config.js';
import { UpstreamUnavailable } from '#upstream/upstream.errors.js';
import { UpstreamClient } from '#upstream/upstream.client.js';
import type { UpstreamName } from '#upstream/upstreams.js';
import type {
  ArticleList,
  CategoryNode,
  CategoryTree,
  Discussion,
  Recommendation,
  RecommendationList,
  ReplyList,
} from '@broadsheet/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { PageNotFound } from './site.errors.js';

export interface ListPosition {
  readonly limit: number;
  readonly categoryId?: string;
  readonly cursor?: string | undefined;
}

/**
 * The content of the site, except for the composed page of an article.
 * Throws PageNotFound if a service does not know the name or position, UpstreamUnavailable if it fails.
 */
@Injectable()
export class SiteContentClient {
  constructor(
    private readonly upstreams: UpstreamClient,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  async categories(): Promise<CategoryNode[]> {
    return (await this.read<CategoryTree>('articles', '/v1/categories')).items;
  }

  articles({ limit, categoryId, cursor }: ListPosition): Promise<ArticleList> {
    const query = new URLSearchParams({ limit: String(limit) });
    if (categoryId !== undefined) query.set('category', categoryId);
    if (cursor !== undefined) query.set('cursor', cursor);
    return this.read('articles', `/v1/articles?${query.toString()}`);
  }

  async trending(limit: number): Promise<Recommendation[]> {
    const path = `/v1/recommendations/trending?limit=${limit}`;
    return (await this.read<RecommendationList>('recommendations', path, this.config.PART_DEADLINE_MS)).items;
  }

  comments(articleId: string, cursor: string): Promise<Discussion> {
    const query = new URLSearchParams({ cursor });
    const path = `/v1/articles/${encodeURIComponent(articleId)}/comments?${query.toString()}`;
    return this.read('comments', path, this.config.PART_DEADLINE_MS);
  }

  replies(commentId: string, cursor: string): Promise<ReplyList> {
    const query = new URLSearchParams({ limit: '50', cursor });
    const path = `/v1/comments/${encodeURIComponent(commentId)}/replies?${query.toString()}`;
    return this.read('comments', path, this.config.PART_DEADLINE_MS);
  }

  private async read<T>(service: UpstreamName, path: string, deadlineMs?: number): Promise<T> {
    const { status, body } = await this.upstreams.get(service, path, deadlineMs);
    if (status === 200) return JSON.parse(body.toString()) as T;
    if (status >= 400 && status < 500) throw new PageNotFound();
    throw new UpstreamUnavailable('status', false);
  }
}
