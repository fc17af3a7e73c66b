import type { ServerConfig } from '#config/service-environment.js';
import { createService, type EdgeOptions, type ServiceOptions } from '#lifecycle/create-service.js';
import { startTracing } from '#tracing/start-tracing.js';
import { Logger, type DynamicModule, type INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** A service, from which everything else follows. */
export interface Service<Config extends ServerConfig> {
  /** For example `articles`. */
  readonly name: string;
  readonly module: { forRoot(config: Config): DynamicModule };
  readonly config: Config;
  /** Connects other sources of work than HTTP, such as consumers. Called once it listens. */
  readonly connect?: (app: INestApplication, service: ConnectedService<Config>) => void;
  /** Given for a service that clients reach directly: it trusts no identity header. */
  readonly edge?: EdgeOptions;
}

export type ConnectedService<Config> = Readonly<{ name: string; config: Config }>;

/** A stop that takes longer has failed, and an operator wants the process gone. */
const STOP_LIMIT_MS = 20_000;

/** Starts a service: it is live at once, and ready when its database and broker are. */
export async function runService<Config extends ServerConfig>(
  service: Service<Config>,
): Promise<NestFastifyApplication> {
  const { name, module, config, connect } = service;
  await startTracing(name, config);
  const app = await createService(module.forRoot(config), serviceOptions(service));
  app.enableShutdownHooks();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref());
  }
  await app.listen(config.PORT, config.HOST);
  new Logger(name).log(`listening on ${await app.getUrl()}`);
  connect?.(app, service);
  return app;
}

export function serviceOptions<Config extends ServerConfig>({ name, config, edge }: Service<Config>): ServiceOptions {
  const common = { name, logLevel: config.LOG_LEVEL, accessLog: config.ACCESS_LOG };
  return edge === undefined ? { ...common, identityKey: config.IDENTITY_KEY } : { ...common, ...edge };
}
