import { GATEWAY_CONFIG, type GatewayConfig } from '#gateway.config.js';
import type { ServiceName } from '@broadsheet/contracts';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Upstream } from './upstream.js';

/** Share of a service's capacity that changes may use: a quarter is reserved for reads. */
const WRITES_SHARE = 0.75;

export type UpstreamName = Exclude<ServiceName, 'gateway'>;

/** Every service behind the gateway, each with its own connections and breaker. */
@Injectable()
export class Upstreams implements OnApplicationShutdown {
  private readonly all: Readonly<Record<UpstreamName, Upstream>>;

  constructor(@Inject(GATEWAY_CONFIG) config: GatewayConfig) {
    const upstream = (service: UpstreamName, url: string): Upstream =>
      new Upstream({
        service,
        url,
        connections: config.UPSTREAM_CONNECTIONS,
        answerLimitBytes: config.ANSWER_LIMIT_BYTES,
        admission: {
          max: config.UPSTREAM_CONNECTIONS,
          maxWrites: Math.ceil(config.UPSTREAM_CONNECTIONS * WRITES_SHARE),
          maxWaiting: config.UPSTREAM_QUEUE,
          waitMs: config.UPSTREAM_QUEUE_MS,
        },
        breaker: { failures: config.BREAKER_FAILURES, pauseMs: config.BREAKER_PAUSE_MS },
      });
    this.all = {
      accounts: upstream('accounts', config.ACCOUNTS_URL),
      articles: upstream('articles', config.ARTICLES_URL),
      comments: upstream('comments', config.COMMENTS_URL),
      recommendations: upstream('recommendations', config.RECOMMENDATIONS_URL),
    };
  }

  of(service: UpstreamName): Upstream {
    return this.all[service];
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(Object.values(this.all).map((upstream) => upstream.close()));
  }
}
