import type { TracingConfig } from '#config/tracing-environment.js';
import { createService, type ServiceOptions } from '#lifecycle/create-service.js';
import { startTracing } from '#tracing/start-tracing.js';
import { Logger, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface RunOptions extends ServiceOptions {
  readonly host: string;
  readonly port: number;
  /** Nothing is traced where it is not given. */
  readonly tracing?: TracingConfig;
}

/** Beyond this a stop has failed, and an operator wants the process gone. */
const STOP_LIMIT_MS = 20_000;

/** Starts a service: HTTP is live at once, ready when its database and broker are. */
export async function runService(module: DynamicModule, options: RunOptions): Promise<NestFastifyApplication> {
  if (options.tracing) await startTracing(options.name, options.tracing);
  const app = await createService(module, options);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref());
  }
  await app.listen(options.port, options.host);
  new Logger(options.name).log(`listening on ${await app.getUrl()}`);
  return app;
}
