import { addHooks, type AccessLog } from '#http/fastify-hooks.js';
import { readJsonBodies } from '#http/json-body.js';
import { answerUnreadableAddress, type UnreadableAddresses } from '#http/unreadable-address.js';
import { answerUnreadableRequest } from '#http/unreadable-request.js';
import { addIdentity } from '#identity/identity-hook.js';
import { ProcessEnd } from '#lifecycle/process-end.js';
import { createLogger } from '#logging/logger.js';
import { NestLogger } from '#logging/nest-logger.js';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { v7 } from 'uuid';

export interface ArrivalLimits {
  readonly headersMs: number;
  readonly requestMs: number;
}

export interface ServiceOptions {
  /** For example `articles`. */
  readonly name: string;
  readonly logLevel: string;
  readonly accessLog: boolean;
  /** Key of the identity header that the gateway signs; absent at the gateway, which faces the world. */
  readonly identityKey?: string;
  /** The id that a request brings along, where it does and may; at the gateway only. */
  readonly requestId?: (headers: IncomingHttpHeaders) => string | undefined;
  /** For how long a request may arrive, headers and all of it. */
  readonly arrival?: ArrivalLimits;
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Whoever sends slower than this holds a connection for nothing. */
const ARRIVAL: ArrivalLimits = { headersMs: 10_000, requestMs: 30_000 };
/** Late requests are looked for so often, at most. */
const LOOK_EVERY_MS = 5_000;
/** Without a byte in either direction: longer than any answer may take, and than idle connections are kept. */
const SILENCE_LIMIT_MS = 70_000;
const HEADER_LIMIT_BYTES = 16 * 1024;
const BODY_LIMIT_BYTES = 256 * 1024;

/** A Nest application on Fastify with everything that all services share; not listening yet. */
export async function createService(module: DynamicModule, options: ServiceOptions): Promise<NestFastifyApplication> {
  const logger = createLogger(options.name, options.logLevel);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter(options), {
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
  app.enableShutdownHooks();
  app.get(ProcessEnd).closesBy(() => app.close());
  return app;
}

function adapter({ requestId, arrival = ARRIVAL, headers = {} }: ServiceOptions): FastifyAdapter {
  const addresses: UnreadableAddresses = { admit: () => undefined };
  const made = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: 'idle',
    // What comes on an open connection while the service stops is still answered: Fastify's own 503 says neither a code
    // nor when to come again.
    return503OnClosing: false,
    keepAliveTimeout: 65_000,
    connectionTimeout: SILENCE_LIMIT_MS,
    requestTimeout: arrival.requestMs,
    http: {
      maxHeaderSize: HEADER_LIMIT_BYTES,
      headersTimeout: arrival.headersMs,
      connectionsCheckingInterval: Math.min(LOOK_EVERY_MS, Math.ceil(arrival.headersMs / 2)),
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
