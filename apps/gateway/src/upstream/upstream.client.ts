import { GATEWAY_CONFIG, type GatewayConfig } from '#gateway.config.js';
import { ANONYMOUS } from '@broadsheet/contracts';
import { Clock, currentContext, IDENTITY_HEADER, Ids, signIdentity } from '@broadsheet/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { UpstreamAnswer } from './answer-collector.js';
import { Upstreams, type UpstreamName } from './upstreams.js';

/**
 * Reads from the services anonymously: pages composed from it are the same for everyone and may be cached.
 * Never sends the identity of the caller.
 */
@Injectable()
export class UpstreamClient {
  constructor(
    private readonly upstreams: Upstreams,
    private readonly clock: Clock,
    private readonly ids: Ids,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  /**
   * GET of a path (with its query) at a service. Resolves with any response of the service, errors included; rejects with
   * UpstreamUnavailable if none came within the deadline (READ_DEADLINE_MS by default).
   */
  get(service: UpstreamName, path: string, deadlineMs = this.config.READ_DEADLINE_MS): Promise<UpstreamAnswer> {
    const requestId = currentContext()?.requestId ?? this.ids.next();
    const identity = signIdentity({ caller: ANONYMOUS, requestId }, this.config.IDENTITY_KEY, this.clock.now());
    const headers = { accept: 'application/json', [IDENTITY_HEADER]: identity };
    return this.upstreams.of(service).send({ method: 'GET', path, headers, body: null, deadlineMs });
  }
}
