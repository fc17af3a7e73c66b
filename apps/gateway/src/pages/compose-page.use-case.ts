import { GATEWAY_CONFIG, type GatewayConfig } from '#gateway.config.js';
import { UpstreamClient } from '#upstream/upstream.client.js';
import { UpstreamUnavailable } from '#upstream/upstream.errors.js';
import type { UpstreamName } from '#upstream/upstreams.js';
import {
  ArticleNotFound,
  type ArticleWithBreadcrumb,
  type Discussion,
  type RecommendationList,
} from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';

import { type ComposedPage, composePage, type PagePart, readPart } from './composed-page.js';

/**
 * Composes everything that an article's page shows, the same for everyone, from all services in parallel.
 * Without the article there is no page; other parts that do not arrive in time are omitted and named in `meta.degraded`.
 */
@Injectable()
export class ComposePageUseCase {
  private readonly logger = new Logger('Pages');

  constructor(
    private readonly upstreams: UpstreamClient,
    private readonly clock: Clock,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  /** By id, number or slug, well formed. Throws ArticleNotFound or UpstreamUnavailable. */
  async run(article: string): Promise<ComposedPage> {
    const path = `/v1/articles/${encodeURIComponent(article)}`;
    const [main, related, comments] = await Promise.all([
      this.article(article, path),
      this.part<RecommendationList>('recommendations', `${path}/related?limit=5`),
      this.part<Discussion>('comments', `${path}/comments?limit=20`),
    ]);
    return composePage({ article: main, related, comments }, this.clock.now());
  }

  private async article(article: string, path: string): Promise<PagePart<ArticleWithBreadcrumb>> {
    const { status, body } = await this.upstreams.get('articles', path);
    if (status === 200) return readPart(body);
    if (status === 404) throw new ArticleNotFound(article);
    this.logger.warn(`articles answered ${status} to ${path}`);
    throw new UpstreamUnavailable('status', false);
  }

  private async part<T>(service: UpstreamName, path: string): Promise<PagePart<T> | null> {
    try {
      const { status, body } = await this.upstreams.get(service, path, this.config.PART_DEADLINE_MS);
      if (status === 200) return readPart(body);
      this.logger.warn(`${service} answered ${status} to ${path}`);
    } catch (error) {
      // The upstream has logged it once; while its breaker is open, every page would log it again.
      this.logger.debug(`a page goes without ${service}: ${String(error)}`);
    }
    return null;
  }
}
