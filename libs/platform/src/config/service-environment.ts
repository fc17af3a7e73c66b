import { DEVELOPMENT_IDENTITY_KEY } from '#identity/development-keys.js';
import { z } from 'zod';

const flag = z.enum(['on', 'off']).transform((value) => value === 'on');

/** A secret that has a value for development, which production refuses. */
export const secret = (development: string): z.ZodDefault<z.ZodString> =>
  z.string().min(32, 'must have at least 32 characters').default(development);

/** What every service reads from the environment. */
export const serverEnvironment = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ACCESS_LOG: flag.prefault('on').describe('one line for each request'),
  IDENTITY_KEY: secret(DEVELOPMENT_IDENTITY_KEY).describe('signs who the caller is, between gateway and services'),
};

/** What every service that stores and publishes reads beside it. */
export const storageEnvironment = {
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb://')
    .default('mongodb://127.0.0.1:27017/?directConnection=true'),
  KAFKA_BROKERS: z
    .string()
    .min(1)
    .transform((list) => list.split(',').map((broker) => broker.trim()))
    .prefault('127.0.0.1:9092'),
  NAME_PREFIX: z
    .string()
    .regex(/^[a-z0-9._-]{0,40}$/)
    .default('')
    .describe('before every topic, group and database name; empty in production'),
};

export const port = (normal: number): z.ZodDefault<z.ZodCoercedNumber> =>
  z.coerce.number().int().min(0).max(65_535).default(normal);

/** Refuses, in production, every value that is published in the source. */
export function refuseDevelopmentKeys(
  config: { NODE_ENV: string } & Record<string, unknown>,
  context: z.RefinementCtx,
): void {
  if (config.NODE_ENV !== 'production') return;
  for (const [name, value] of Object.entries(config)) {
    if (typeof value === 'string' && value.startsWith('development-')) {
      context.addIssue({ code: 'custom', path: [name], message: 'is the development key; set a secret of your own' });
    }
  }
}
