import { limitEnvironment, loadConfig, port, serverEnvironment, streamEnvironment } from '@broadsheet/platform';
import { z } from 'zod';
import { isSafeAddress, oidcEnvironment } from './oidc-environment.js';

const address = (normal: string): z.ZodDefault<z.ZodURL> =>
  z.url({ protocol: /^https?$/, error: 'must be an address like http://host:port' }).default(normal);

const milliseconds = (normal: number): z.ZodDefault<z.ZodCoercedNumber> =>
  z.coerce.number().int().min(1).max(60_000).default(normal);

/** As browsers write it: scheme, host, and port where it is not the scheme’s own. */
const isOrigin = (text: string): boolean => URL.parse(text)?.origin === text && /^https?:/.test(text);

const perMinute = (normal: number): z.ZodDefault<z.ZodCoercedNumber> =>
  z.coerce.number().int().min(1).max(1_000_000_000).default(normal);

const Settings = z.object({
  ...serverEnvironment,
  ...streamEnvironment,
  ...limitEnvironment,
  ...oidcEnvironment,
  PORT: port(3000),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('address of the site as readers see it, for canonical links; http://localhost:PORT where none is given'),
  ARTICLES_URL: address('http://127.0.0.1:3001'),
  COMMENTS_URL: address('http://127.0.0.1:3002'),
  RECOMMENDATIONS_URL: address('http://127.0.0.1:3003'),
  ACCOUNTS_URL: address('http://127.0.0.1:3004'),
  CORS_ORIGINS: z
    .string()
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .pipe(z.array(z.string().refine(isOrigin, 'must be origins like https://paper.example, with commas between them')))
    .default([])
    .describe('of pages that may use the API from a browser; the site itself needs none'),
  TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe('proxies in front that write X-Forwarded-For; with a wrong number clients can choose their address'),
  RATE_LIMIT_READ: perMinute(3_000).describe('requests of a client in a minute: pages and reads'),
  RATE_LIMIT_WRITE: perMinute(300).describe('changes'),
  RATE_LIMIT_REPORT: perMinute(600).describe('what pages report by themselves'),
  RATE_LIMIT_IMPORT: perMinute(6_000).describe('imports'),
  RATE_LIMIT_SIGN_IN: perMinute(60).describe('whatever takes a password or a refresh token, by address'),
  RATE_LIMIT_STRAY: perMinute(300).describe('what asks for nothing that is here, or with a token that is none'),
  CONCURRENT_REQUESTS: z.coerce
    .number()
    .int()
    .min(1)
    .default(100)
    .describe('of one client that may be under way at one gateway'),
  HEADERS_ARRIVAL_MS: milliseconds(10_000).describe('for the headers of a request to arrive'),
  REQUEST_ARRIVAL_MS: milliseconds(30_000).describe('for all of a request to arrive'),
  READ_DEADLINE_MS: milliseconds(2000).describe('for an answer to a GET, its retry included'),
  WRITE_DEADLINE_MS: milliseconds(10_000).describe('for an answer to everything else'),
  PART_DEADLINE_MS: milliseconds(800).describe('for the parts that a page can do without'),
  BREAKER_FAILURES: z.coerce.number().int().min(1).default(5).describe('in a row, until a service is left alone'),
  BREAKER_PAUSE_MS: milliseconds(2000).describe('for which a failing service is left alone'),
  UPSTREAM_CONNECTIONS: z.coerce
    .number()
    .int()
    .min(1)
    .default(64)
    .describe('to each service, and requests that may be under way there'),
  UPSTREAM_QUEUE: z.coerce.number().int().min(0).default(256).describe('requests that may wait for a service'),
  UPSTREAM_QUEUE_MS: milliseconds(5000).describe(
    'for which one waits at most, and never for more than half of its deadline',
  ),
  ANSWER_LIMIT_BYTES: z.coerce
    .number()
    .int()
    .min(1024)
    .default(8 * 1024 * 1024)
    .describe('largest answer of a service'),
});

export const GatewayEnvironment = Settings.refine(
  ({ OIDC_ISSUER, NODE_ENV }) => OIDC_ISSUER === undefined || isSafeAddress(OIDC_ISSUER, NODE_ENV),
  { path: ['OIDC_ISSUER'], message: 'must begin with https:// in production' },
);
export type GatewayConfig = z.infer<typeof GatewayEnvironment>;

export const GATEWAY_CONFIG = Symbol('GatewayConfig');

export function readConfig(): GatewayConfig {
  return loadConfig(GatewayEnvironment, process.env);
}
