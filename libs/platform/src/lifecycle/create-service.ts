import { addHooks, type AccessLog } from '#http/fastify-hooks.js';
import { readJsonBodies } from '#http/json-body.js';
import { answerUnreadableAddress, type UnreadableAddresses } from '#http/unreadable-address.js';
import { answerUnreadableRequest } from '#http/unreadable-request.js';
import { addIdentity } from '#identity/identity-hook.js';
import { ProcessEnd } from '#lifecycle/process-end.js';
import { createLogger } from '#logging/logger.js';
import { NestLogger } from '#logging/nest-logger.js';
import type { DynamicModule, NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { v7 } from 'uuid';

interface ArrivalLimits {
  readonly headersMs: number;
  readonly requestMs: number;
}

/** What a service does that clients reach directly, as the gateway. */
export interface EdgeOptions {
  /** The id that a request brings along, where it does and may. */
  readonly requestId: (headers: IncomingHttpHeaders) => string | undefined;
  /** Limits for the arrival of a request: its headers and all of it. */
  readonly arrival: ArrivalLimits;
  /** Sent with every response. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface ServiceOptions extends Partial<EdgeOptions> {
  /** For example `articles`. */
  readonly name: string;
  readonly logLevel: string;
  readonly accessLog: boolean;
  /** Key of the identity header that the gateway signs; absent at the gateway, which trusts no identity header. */
  readonly identityKey?: string;
}

/** A client that sends more slowly holds a connection for nothing. */
const ARRIVAL: ArrivalLimits = { headersMs: 10_000, requestMs: 30_000 };
/** Longest interval between two checks for late requests. */
const MAX_CHECK_INTERVAL_MS = 5_000;
/** Without a byte in either direction: longer than any response may take, and than idle connections are kept. */
const SILENCE_LIMIT_MS = 70_000;
const HEADER_LIMIT_BYTES = 16 * 1024;
const BODY_LIMIT_BYTES = 256 * 1024;

/** Creates a Nest application of an adapter and options: `NestFactory`, or in a test a `TestingModule`. */
export type ApplicationFactory = (
  adapter: FastifyAdapter,
  options: NestApplicationOptions,
) => NestFastifyApplication | Promise<NestFastifyApplication>;

/** A Nest application on Fastify with everything that all services share; not listening yet. */
export function createService(module: DynamicModule, options: ServiceOptions): Promise<NestFastifyApplication> {
  return prepareService((adapter, nest) => NestFactory.create<NestFastifyApplication>(module, adapter, nest), options);
}

/** Does the work of `createService` on an application that `create` returns. */
export async function prepareService(
  create: ApplicationFactory,
  options: ServiceOptions,
): Promise<NestFastifyApplication> {
  const logger = createLogger(options.name, options.logLevel);
  const app = await create(adapterFor(options), {
    logger: new NestLogger(logger),
    abortOnError: false,
    bodyParser: false, // Nest's would also read forms; Fastify's own reads JSON
  });
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  const accessLog: AccessLog | undefined = options.accessLog ? (line) => logger.info(line, 'request') : undefined;
  fastify.removeContentTypeParser('text/plain');
  readJsonBodies(fastify);
  if (options.identityKey !== undefined) addIdentity(fastify, options.identityKey);
  addHooks(fastify, { headers: options.headers ?? {}, trustsCallers: options.identityKey !== undefined, accessLog });
  app.get(ProcessEnd).closesBy(() => app.close());
  return app;
}

function adapterFor({ requestId, arrival = ARRIVAL, headers = {} }: ServiceOptions): FastifyAdapter {
  const addresses: UnreadableAddresses = { admit: () => undefined };
  const made = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: 'idle',
    // A request on an open connection while the service stops still gets a response: Fastify's own 503 says neither a code
    // nor when to come again.
    return503OnClosing: false,
    keepAliveTimeout: 65_000,
    connectionTimeout: SILENCE_LIMIT_MS,
    requestTimeout: arrival.requestMs,
    http: {
      maxHeaderSize: HEADER_LIMIT_BYTES,
      headersTimeout: arrival.headersMs,
      connectionsCheckingInterval: Math.min(MAX_CHECK_INTERVAL_MS, Math.ceil(arrival.headersMs / 2)),
    },
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) =>
      answerUnreadableRequest(error, socket, headers),
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerUnreadableAddress(request, reply, { headers, addresses }),
    genReqId: (request: IncomingMessage) => requestId?.(request.headers) ?? v7(),
  });
  made.getInstance().decorate('unreadableAddresses', addresses);
  return made;
}
