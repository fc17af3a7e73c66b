import { z } from 'zod';

const SMALL = 500;

const Environment = z.object({
  TEST_FUZZ_REQUESTS: z.coerce.number().int().min(1).default(SMALL),
  TEST_FUZZ_SEED: z.coerce.number().int().optional(),
});

/** How many requests are drawn, and from what: another seed each time where none is given. */
export function fuzzPlan(): { requests: number; seed: number } {
  const { TEST_FUZZ_REQUESTS: requests, TEST_FUZZ_SEED: seed = Date.now() % 2 ** 31 } = Environment.parse(process.env);
  return { requests, seed };
}
