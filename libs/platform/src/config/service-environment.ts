import { tracingEnvironment } from '#config/tracing-environment.js';
import { z } from 'zod';

const flag = z.enum(['on', 'off']).transform((value) => value === 'on');

/** Has a default in development only: `parseConfig` supplies it, and omits it in production. */
export const secret = (): z.ZodString =>
  z
    .string({ error: 'is not set, or is the development key; set a secret of your own' })
    .min(32, 'must have at least 32 characters');

/** What every service reads from the environment. */
export const serverEnvironment = {
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ACCESS_LOG: flag.prefault('on').describe('one line for each request'),
  IDENTITY_KEY: secret().describe('signs who the caller is, between gateway and services'),
  ...tracingEnvironment,
};

export type ServerConfig = z.infer<z.ZodObject<typeof serverEnvironment>> & Readonly<{ PORT: number }>;

/** The variables of every process that reads the stream. */
export const streamEnvironment = {
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

/** The variables of a process that counts requests of clients. */
export const limitEnvironment = {
  LIMIT_SCALE: z.coerce
    .number()
    .min(0.001)
    .max(1_000_000)
    .default(1)
    .describe('multiplies how often a client may come: for loads that come from one address'),
};

/** The variables of every service that stores and publishes. */
export const storageEnvironment = {
  ...streamEnvironment,
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb://')
    .default('mongodb://127.0.0.1:27017/?directConnection=true'),
  TOPIC_PARTITIONS: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(12)
    .describe('of a topic when it is made, and what every reader expects; never changed later'),
};

/** Read also by every service that reads events in a group. */
export const readerEnvironment = {
  CONSUMER_HANG_MS: z.coerce
    .number()
    .int()
    .min(5_000)
    .default(60_000)
    .describe('without a sign of life while Kafka answers others, until a consumer counts as hanging'),
};

const PORT = 'must be a port, a whole number from 0 to 65535';
export const port = (normal: number): z.ZodDefault<z.ZodCoercedNumber> =>
  z.coerce.number(PORT).int(PORT).min(0, PORT).max(65_535, PORT).default(normal);

/** A service's own database. Database names cannot contain a dot, which topic and group names may. */
export const databaseName = (service: string, { NAME_PREFIX }: { NAME_PREFIX: string }): string =>
  NAME_PREFIX.replaceAll('.', '-') + service;
