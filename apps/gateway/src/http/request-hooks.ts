import { TokenInvalid } from '#accounts/accounts.errors.js';
import { CachedCallers } from '#accounts/cached-callers.js';
import { RequestLimits } from '#limits/request-limits.js';
import { clientAddress } from '#limits/client-address.js';
import { GATEWAY_CONFIG, type GatewayConfig } from '#gateway.config.js';
import { ANONYMOUS } from '@broadsheet/contracts';
import { routeOf, type RouteRequest } from '@broadsheet/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { acceptsJson } from './accepts-json.js';
import { NotAcceptable } from './http.errors.js';

/**
 * What happens to a request before its handler: its address and its caller are determined, once; then its limits are checked
 * and, at the API, whether it accepts JSON. Bodies are never parsed: a service gets them byte for byte.
 */
@Injectable()
export class RequestHooks implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly callers: CachedCallers,
    private readonly limits: RequestLimits,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance();
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    fastify.unreadableAddresses.admit = (request: RouteRequest, reply) => {
      this.locate(request);
      this.limits.admitStray(request, reply);
    };
    fastify.addHook('onRequest', (request: RouteRequest, reply, done) => this.receive(request, reply, done));
  }

  private locate(request: RouteRequest): void {
    request.address = clientAddress(request.raw.socket.remoteAddress, request.headers, this.config.TRUSTED_PROXIES);
  }

  private receive(request: RouteRequest, reply: FastifyReply, done: (error?: Error) => void): void {
    this.locate(request);
    request.caller = ANONYMOUS;
    const { authorization } = request.headers;
    if (authorization === undefined || !routeOf(request)) {
      this.admit(request, reply);
      return done();
    }
    this.identify(request, reply, authorization).then(() => done(), done);
  }

  /** Rejects with TokenInvalid, UpstreamUnavailable and the errors of limits. */
  private async identify(request: RouteRequest, reply: FastifyReply, authorization: string): Promise<void> {
    if (!this.callers.has(authorization)) this.limits.beforeUnknownToken(request, reply);
    try {
      request.caller = await this.callers.of(authorization);
    } catch (error) {
      if (error instanceof TokenInvalid) this.limits.admitStray(request, reply);
      throw error;
    }
    this.admit(request, reply);
  }

  /** Throws the errors of limits, and NotAcceptable. */
  private admit(request: RouteRequest, reply: FastifyReply): void {
    this.limits.admit(request, reply);
    if (routeOf(request) && !acceptsJson(request.headers.accept)) throw new NotAcceptable();
  }
}
