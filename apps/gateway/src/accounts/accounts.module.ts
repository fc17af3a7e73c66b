import { EndedSessions } from './ended-sessions.js';
import { issuerKeys, ownKeys } from './key-sources.js';
import { issuerTokens } from './issuer-tokens.js';
import { CachedCallers, type ReadToken } from './cached-callers.js';
import { SigningKeyCache, type KeySource } from './signing-key-cache.js';
import { GATEWAY_CONFIG, type GatewayConfig } from '#gateway.config.js';
import { UpstreamClient } from '#upstream/upstream.client.js';
import { UpstreamModule } from '#upstream/upstream.module.js';
import { LiveTail } from '@broadsheet/messaging';
import { Clock, Readiness, verifyAccessToken } from '@broadsheet/platform';
import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';

/** Identifies callers: tokens, the keys that verify them, and ended sessions. */
@Module({
  imports: [UpstreamModule],
  providers: [
    {
      provide: SigningKeyCache,
      inject: [GATEWAY_CONFIG, UpstreamClient],
      useFactory: (config: GatewayConfig, upstreams: UpstreamClient) =>
        new SigningKeyCache(keySource(config, upstreams)),
    },
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
      provide: CachedCallers,
      inject: [GATEWAY_CONFIG, SigningKeyCache, EndedSessions, Clock],
      useFactory: (config: GatewayConfig, keys: SigningKeyCache, ended: EndedSessions, clock: Clock) =>
        new CachedCallers(tokenReader(config, keys), ended, clock),
    },
  ],
  exports: [CachedCallers],
})
export class AccountsModule implements OnApplicationBootstrap {
  constructor(
    readiness: Readiness,
    ended: EndedSessions,
    private readonly keys: SigningKeyCache,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {
    readiness.addWarning('sessions', () => ended.warning);
    if (config.OIDC_ISSUER !== undefined) readiness.addWarning('issuer', () => keys.problem);
  }

  /** A wrong address shows at the start, not at the first request. */
  onApplicationBootstrap(): void {
    if (this.config.OIDC_ISSUER !== undefined) this.keys.refresh();
  }
}

function keySource(config: GatewayConfig, upstreams: UpstreamClient): KeySource {
  const { OIDC_ISSUER: issuer, NODE_ENV: environment, READ_DEADLINE_MS: deadlineMs } = config;
  return issuer === undefined ? ownKeys(upstreams) : issuerKeys({ issuer, environment, deadlineMs });
}

/** One or the other: two kinds of tokens at once would be two entrances. */
function tokenReader(config: GatewayConfig, { find }: SigningKeyCache): ReadToken {
  const { OIDC_ISSUER } = config;
  if (OIDC_ISSUER !== undefined) return issuerTokens({ ...config, OIDC_ISSUER }, find);
  return (token) => verifyAccessToken(token, find);
}
