import { z } from 'zod';

const Environment = z.object({ TROUBLE: z.enum(['on', 'off']).default('on') });

/** Whether this process has its troubles, or is as it was built. */
export function readTrouble(): boolean {
  return Environment.parse(process.env).TROUBLE === 'on';
}
