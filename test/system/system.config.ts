import type { SystemPlace } from './admins.js';
import { z } from 'zod';

const Environment = z.object({
  TEST_GATEWAY_URL: z.url(),
  TEST_NAME_PREFIX: z.string().default(''),
  TEST_MONGO_URI: z.string().default(''),
});

/** The system that Jest's setup of the end-to-end project brought up: its gateway, what its topics begin with, its MongoDB. */
export function runningSystem(): SystemPlace {
  const result = Environment.safeParse(process.env);
  if (!result.success) throw new Error('TEST_GATEWAY_URL is not set: run this file in Jest’s e2e project.');
  const { TEST_GATEWAY_URL: gatewayUrl, TEST_NAME_PREFIX: prefix, TEST_MONGO_URI: mongoUri } = result.data;
  return { gatewayUrl, prefix, mongoUri };
}
