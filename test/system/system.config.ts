import { z } from 'zod';

const Environment = z.object({ TEST_GATEWAY_URL: z.url() });

/** The gateway of the system that Jest's setup of the end-to-end project brought up. */
export function gatewayUnderTest(): string {
  const result = Environment.safeParse(process.env);
  if (!result.success) throw new Error('TEST_GATEWAY_URL is not set: run this file in Jest’s e2e project.');
  return result.data.TEST_GATEWAY_URL;
}
