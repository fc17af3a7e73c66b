import { addHooks, type AccessLog } from '#http/fastify-hooks.js';
import { takeMergePatches } from '#http/merge-patch.js';
import { answerUnreadableAddress, type UnreadableAddresses } from '#http/unreadable-address.js';
import { addIdentity } from '#identity/identity-hook.js';
import { ProcessEnd } from '#lifecycle/process-end.js';
import { createLogger } from '#logging/logger.js';
import { NestLogger } from '#logging/nest-logger.js';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { v7 } from 'uuid';

export interface ServiceOptions {
  /** For example `articles`. */
  readonly name: string;
  readonly logLevel: string;
  readonly accessLog: boolean;
  /** Key of the identity header that the gateway signs; absent at the gateway, which faces the world. */
  readonly identityKey?: string;
  /** The id that a request brings along, where it does and may; at the gateway only. */
  readonly requestId?: (headers: IncomingHttpHeaders) => string | undefined;
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

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
  takeMergePatches(fastify);
  if (options.identityKey !== undefined) addIdentity(fastify, options.identityKey);
  addHooks(fastify, { headers: options.headers ?? {}, trustsCallers: options.identityKey !== undefined, accessLog });
  app.enableShutdownHooks();
  app.get(ProcessEnd).closesBy(() => app.close());
  return app;
}

function adapter({ requestId, headers = {} }: ServiceOptions): FastifyAdapter {
  const addresses: UnreadableAddresses = { admit: () => undefined };
  const made = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: 'idle',
    // What comes on an open connection while the service stops is still answered: Fastify's own 503 says neither a code
    // nor when to come again.
    return503OnClosing: false,
    keepAliveTimeout: 65_000,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerUnreadableAddress(request, reply, { headers, addresses }),
    genReqId: (request: IncomingMessage) => requestId?.(request.headers) ?? v7(),
  });
  made.getInstance().decorate('unreadableAddresses', addresses);
  return made;
}
