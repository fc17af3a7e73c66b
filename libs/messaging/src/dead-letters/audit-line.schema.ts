import { z } from 'zod';

/** One step of an operator with one dead letter. A replay is `begun` before the record is sent and `done` after. */
export const AuditLine = z.object({
  letter: z.string().describe('the id of the letter'),
  action: z.enum(['replay', 'discard']),
  outcome: z.enum(['begun', 'done']),
  operator: z.string().describe('who'),
  at: z.iso.datetime().describe('when'),
  reason: z.string().optional().describe('why'),
  origin: z.string().optional().describe('where the record lay first: topic, partition and offset'),
  type: z.string().optional().describe('of the event, as the record says'),
});
export type AuditLine = z.infer<typeof AuditLine>;
