import { z } from 'zod';

const Environment = z.object({
  TEST_GATEWAY_URL: z.url(),
  TEST_NAME_PREFIX: z.string().default(''),
  TEST_MONGO_URI: z.string().default(''),
  TEST_ADMIN_EMAIL: z.string().optional(),
  TEST_ADMIN_PASSWORD: z.string().optional(),
  TEST_SERVICE_URLS: z.string().optional(),
  TEST_LOG_DIR: z.string().optional(),
});

export interface SystemPlace {
  readonly gatewayUrl: string;
  readonly mongoUri: string;
  /** What its topics and databases begin with. */
  readonly prefix: string;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/**
 * The system that Jest's setup of the end-to-end project started, with the sample site: its gateway, the prefix of its
 * topics, its MongoDB. All end-to-end tests share it: add to it, remove nothing.
 */
export function systemUnderTest(): SystemPlace {
  const result = Environment.safeParse(process.env);
  if (!result.success) throw new Error('TEST_GATEWAY_URL is not set: run this file in Jest’s e2e project.');
  const { TEST_GATEWAY_URL: gatewayUrl, TEST_NAME_PREFIX: prefix, TEST_MONGO_URI: mongoUri } = result.data;
  return { gatewayUrl, prefix, mongoUri };
}

/** Of the admin that Jest's setup made there; undefined where the gateway is another one. */
export function adminOfRunningSystem(gatewayUrl: string): Credentials | undefined {
  const { TEST_GATEWAY_URL, TEST_ADMIN_EMAIL: email, TEST_ADMIN_PASSWORD: password } = Environment.parse(process.env);
  return TEST_GATEWAY_URL === gatewayUrl && email && password ? { email, password } : undefined;
}

/** What lies behind the gateway of the same system: the address of each service, and the folder of all logs. */
export function behindTheGateway(): { urls: ReadonlyMap<string, string>; logDir: string } {
  const { TEST_SERVICE_URLS: urls, TEST_LOG_DIR: logDir } = Environment.parse(process.env);
  if (urls === undefined || logDir === undefined)
    throw new Error('This system runs elsewhere: it shows its gateway only.');
  return { urls: new Map(Object.entries(JSON.parse(urls) as Record<string, string>)), logDir };
}

/** The file that records the result of each response, for the count at the end. */
export function responsesFile(): string {
  return z.string({ error: 'TEST_RESPONSES is not set.' }).parse(process.env['TEST_RESPONSES']);
}

/** Of a program that a test starts: its responses are judged as well, where those of the test are. */
export function judgedProgram(): { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> } {
  const { TEST_RESPONSES } = process.env;
  if (TEST_RESPONSES === undefined) return { args: [], env: {} };
  return { args: ['--import', './test/openapi/judge-responses.ts'], env: { TEST_RESPONSES } };
}

const FUZZ_REQUESTS = 500;

const FuzzEnvironment = z.object({
  TEST_FUZZ_REQUESTS: z.coerce.number().int().min(1).default(FUZZ_REQUESTS),
  TEST_FUZZ_SEED: z.coerce.number().int().optional(),
});

/** How many requests are drawn, and from what: another seed each time where none is given. */
export function fuzzPlan(): { requests: number; seed: number } {
  const { TEST_FUZZ_REQUESTS: requests, TEST_FUZZ_SEED: seed = Date.now() % 2 ** 31 } = FuzzEnvironment.parse(
    process.env,
  );
  return { requests, seed };
}
