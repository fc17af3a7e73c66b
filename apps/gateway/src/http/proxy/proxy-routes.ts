import { SignInElsewhere } from '#accounts/accounts.errors.js';
import { GATEWAY_CONFIG, type GatewayConfig } from '#gateway.config.js';
import { CorsPolicy } from '#http/cors-policy.js';
import { Upstreams, type UpstreamName } from '#upstream/upstreams.js';
import { ANONYMOUS, routeCatalogue, type Route } from '@broadsheet/contracts';
import {
  Clock,
  IDENTITY_HEADER,
  requireAccess,
  routeOf,
  signIdentity,
  toRouterPath,
  type RouteRequest,
} from '@broadsheet/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { allowedMethods, refuseOtherMethods } from './allowed-methods.js';
import { copyAnswerHeaders, forwardedHeaders, upstreamPath } from './forwarding.js';

type ProxiedRoute = Route & { readonly service: UpstreamName };

/**
 * Every route of the catalogue that a service owns, forwarded byte for byte with the caller's signed identity.
 * Access is checked before a body is read; the services check again, and trust only that identity.
 */
@Injectable()
export class ProxyRoutes implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly upstreams: Upstreams,
    private readonly clock: Clock,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance();
    routeCatalogue.filter(isProxied).forEach((route) => this.register(fastify, route));
    const cors = new CorsPolicy(this.config.CORS_ORIGINS);
    if (!cors.isEmpty) fastify.addHook('onSend', async (request, reply) => cors.mark(request, reply));
    allowedMethods(routeCatalogue).forEach((path) => refuseOtherMethods(fastify, path, cors));
  }

  private register(fastify: FastifyInstance, route: ProxiedRoute): void {
    const { OIDC_ISSUER: issuer } = this.config;
    fastify.route({
      method: route.method,
      url: toRouterPath(route.path),
      config: { route },
      onRequest: route.signsIn && issuer !== undefined ? refuseSignIn(issuer) : checkAccess,
      handler: (request: RouteRequest, reply) => this.forward(route, request, reply),
    });
  }

  private async forward(route: ProxiedRoute, request: RouteRequest, reply: FastifyReply): Promise<FastifyReply> {
    const isRead = route.method === 'GET';
    const answer = await this.upstreams.of(route.service).send({
      method: route.method,
      path: upstreamPath(route, request.params, request.url),
      headers: this.headersOf(request),
      body: isRead ? null : bodyOf(request),
      deadlineMs: isRead ? this.config.READ_DEADLINE_MS : this.config.WRITE_DEADLINE_MS,
    });
    copyAnswerHeaders(answer.headers, reply);
    // A response for some callers only must not be kept by a shared cache.
    if (route.access.kind !== 'anyone' || route.forReader) void reply.header('cache-control', 'no-store');
    return reply.code(answer.status).send(answer.body);
  }

  private headersOf(request: RouteRequest): Record<string, string> {
    const { caller = ANONYMOUS, id: requestId, address } = request;
    const headers = forwardedHeaders(request.headers);
    // Clients send a type without a body too; a service would then expect a body.
    if (bodyOf(request) === null) delete headers['content-type'];
    headers[IDENTITY_HEADER] = signIdentity({ caller, requestId, address }, this.config.IDENTITY_KEY, this.clock.now());
    return headers;
  }
}

/** Byte for byte; null if there is none. */
function bodyOf({ body }: RouteRequest): Buffer | null {
  return Buffer.isBuffer(body) && body.length > 0 ? body : null;
}

function isProxied(route: Route): route is ProxiedRoute {
  return route.service !== 'gateway';
}

function checkAccess(request: RouteRequest, _reply: FastifyReply, done: () => void): void {
  const route = routeOf(request);
  if (route) requireAccess(route.access, request.caller ?? ANONYMOUS);
  done();
}

function refuseSignIn(issuer: string): () => never {
  return () => {
    throw new SignInElsewhere(issuer);
  };
}
