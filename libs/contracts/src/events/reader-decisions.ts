import { Instant } from '#field.js';
import { z } from 'zod';

/**
 * What a reader had decided when an activity was taken. It is said with each, so that none has to wait for an event that is
 * still on its way, or is older than what the topic keeps.
 */
export const readerDecisions = {
  remember: z
    .boolean()
    .optional()
    .describe('false where the reader has switched personalisation off: it counts, and nobody remembers who it was'),
  clearedAt: Instant.optional().describe('until when everything is forgotten, where the reader has asked for that'),
};
