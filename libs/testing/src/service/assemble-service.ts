import {
  createLogger,
  NestLogger,
  prepareService,
  type ServerConfig,
  type Service,
  serviceOptions,
} from '@broadsheet/platform';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Replaces parts of the module, for example by `overrideProvider(Clock).useValue(…)`. */
export type Override = (builder: TestingModuleBuilder) => TestingModuleBuilder;

/** The service as `runService` assembles it, with overrides; it neither listens nor connects consumers yet. */
export async function assembleService<Config extends ServerConfig>(
  service: Service<Config>,
  override: Override = (builder) => builder,
): Promise<NestFastifyApplication> {
  const { module, config } = service;
  const builder = Test.createTestingModule({ imports: [module.forRoot(config)] });
  builder.setLogger(new NestLogger(createLogger(service.name, config.LOG_LEVEL)));
  const testing = await override(builder).compile();
  return prepareService((adapter, options) => testing.createNestApplication(adapter, options), serviceOptions(service));
}
