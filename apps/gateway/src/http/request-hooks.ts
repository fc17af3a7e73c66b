import { KnownCallers } from '#accounts/known-callers.js';
import { clientAddress } from '#limits/client-address.js';
import { GATEWAY_CONFIG, type GatewayConfig } from '#gateway.config.js';
import { ANONYMOUS } from '@broadsheet/contracts';
import { routeOf, type RouteRequest } from '@broadsheet/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { acceptsJson } from './accepts-json.js';
import { NotAcceptable } from './not-acceptable.errors.js';

/** Beyond this a request has not arrived whole: slow senders do not hold connections for ever. */
const ARRIVAL_LIMIT_MS = 30_000;

/**
 * What happens to a request of the API before its handler: it takes JSON for an answer, and who is calling is found out, once, from the access token.
 * Bodies are never parsed: a service gets them byte for byte.
 */
@Injectable()
export class RequestHooks implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly callers: KnownCallers,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance();
    fastify.server.requestTimeout = ARRIVAL_LIMIT_MS;
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    fastify.addHook('onRequest', (request: RouteRequest, _reply, done) => this.identify(request, done));
  }

  private identify(request: RouteRequest, done: (error?: Error) => void): void {
    request.address = clientAddress(request.raw.socket.remoteAddress, request.headers, this.config.TRUSTED_PROXIES);
    if (!routeOf(request)) return done();
    const { accept, authorization } = request.headers;
    if (!acceptsJson(accept)) return done(new NotAcceptable());
    if (authorization === undefined) {
      request.caller = ANONYMOUS;
      return done();
    }
    const found = this.callers.of(authorization).then((caller) => {
      request.caller = caller;
    });
    found.then(() => done(), done);
  }
}
