import { z } from 'zod';

const Env = z.object({
  TEST_MONGO_URI: z.string().default(''),
  TEST_KAFKA_BROKERS: z.string().default(''),
});

export type TestingConfig = z.infer<typeof Env>;

/** The addresses of the servers that Jest's global setup brought up. Throws outside the int and e2e projects. */
export function testServer(name: keyof TestingConfig): string {
  const address = Env.parse(process.env)[name];
  if (address === '') throw new Error(`${name} is not set: run this file in Jest's int or e2e project.`);
  return address;
}
