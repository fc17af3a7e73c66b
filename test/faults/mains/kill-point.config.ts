import { STEPS, STEPS_OF_TRANSACTIONS, type KillPoint } from '#faults/mains/kill-point.js';
import { z } from 'zod';

const Environment = z.object({
  KILL_AT: z.enum([...STEPS, ...STEPS_OF_TRANSACTIONS]).optional(),
  KILL_ON: z.coerce.number().int().min(1).default(1),
});

/** Where this process is to die, or undefined. */
export function readKillPoint(): KillPoint | undefined {
  const { KILL_AT: step, KILL_ON: arrival } = Environment.parse(process.env);
  return step === undefined ? undefined : { step, arrival };
}
