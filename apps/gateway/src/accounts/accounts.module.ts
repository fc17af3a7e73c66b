import { EndedSessions } from './ended-sessions.js';
import { KnownCallers } from './known-callers.js';
import { SigningKeyCache } from './signing-key-cache.js';
import { GATEWAY_CONFIG, type GatewayConfig } from '#gateway.config.js';
import { UpstreamModule } from '#http/upstream/upstream.module.js';
import { LiveTail } from '@broadsheet/messaging';
import { Clock, Readiness } from '@broadsheet/platform';
import { Module } from '@nestjs/common';

/** Who is calling: tokens, the keys that verify them, and the sessions that have ended. */
@Module({
  imports: [UpstreamModule],
  providers: [
    SigningKeyCache,
    {
      provide: LiveTail,
      inject: [GATEWAY_CONFIG],
      useFactory: ({ KAFKA_BROKERS: brokers, NAME_PREFIX: prefix }: GatewayConfig) =>
        new LiveTail({ brokers, prefix, clientId: 'gateway', service: 'gateway' }),
    },
    {
      provide: EndedSessions,
      inject: [LiveTail, Clock],
      useFactory: (tail: LiveTail, clock: Clock) => new EndedSessions(tail, clock),
    },
    {
      provide: KnownCallers,
      inject: [GATEWAY_CONFIG, SigningKeyCache, EndedSessions, Clock],
      useFactory: (config: GatewayConfig, keys: SigningKeyCache, ended: EndedSessions, clock: Clock) => {
        const shared = new TextEncoder().encode(config.ACCESS_TOKEN_KEY);
        return new KnownCallers({ published: keys.find, shared }, ended, clock);
      },
    },
  ],
  exports: [KnownCallers],
})
export class AccountsModule {
  constructor(readiness: Readiness, ended: EndedSessions) {
    readiness.addWarning('sessions', () => ended.warning);
  }
}
