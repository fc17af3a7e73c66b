import { ConcurrentRequests } from './concurrent-requests.js';
import { limitsOf } from './limit-class.js';
import { LimitExchange } from './limit-exchange.js';
import { RateLimiter } from './rate-limiter.js';
import { RequestLimits } from './request-limits.js';
import { GATEWAY_CONFIG, type GatewayConfig } from '#gateway.config.js';
import { gatewayCounts } from '@broadsheet/contracts';
import { PeerNotes } from '@broadsheet/messaging';
import { Clock, Readiness } from '@broadsheet/platform';
import { Module } from '@nestjs/common';
import { createHmac, hkdfSync } from 'node:crypto';

/** 128 bits of an HMAC: names of clients are personal data, which must not go to Kafka. */
function hashedBy(secret: string): (client: string) => string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'clients that are counted', 32));
  return (client) => createHmac('sha256', key).update(client).digest('base64url').slice(0, 22);
}

/** Limits on the rate and the concurrency of clients. */
@Module({
  providers: [
    {
      provide: RateLimiter,
      inject: [GATEWAY_CONFIG],
      useFactory: (config: GatewayConfig) =>
        new RateLimiter({ limits: limitsOf(config), idOf: hashedBy(config.IDENTITY_KEY) }),
    },
    {
      provide: PeerNotes,
      inject: [GATEWAY_CONFIG],
      useFactory: ({ KAFKA_BROKERS: brokers, NAME_PREFIX: prefix }: GatewayConfig) =>
        new PeerNotes({ brokers, prefix, clientId: 'gateway', service: 'gateway', topic: gatewayCounts }),
    },
    {
      provide: LimitExchange,
      inject: [RateLimiter, PeerNotes, Clock],
      useFactory: (limiter: RateLimiter, notes: PeerNotes, clock: Clock) => new LimitExchange(limiter, notes, clock),
    },
    {
      provide: RequestLimits,
      inject: [GATEWAY_CONFIG, RateLimiter, Clock],
      useFactory: (config: GatewayConfig, limiter: RateLimiter, clock: Clock) => {
        const concurrent = new ConcurrentRequests(config.CONCURRENT_REQUESTS * Math.max(1, config.LIMIT_SCALE));
        return new RequestLimits(limiter, concurrent, clock, limitsOf(config));
      },
    },
  ],
  exports: [RequestLimits],
})
export class LimitsModule {
  constructor(readiness: Readiness, exchange: LimitExchange) {
    readiness.addWarning('limits', () => exchange.warning);
  }
}
