import { type PlainProducer } from '#kafka/plain-producer.js';
import type { KafkaConnection } from '#messaging-options.js';
import { readStream } from '#stream/read-stream.js';
import { streamRanges } from '#stream/stream-ranges.js';
import { deadLetterAudit } from '@broadsheet/contracts';
import { z } from 'zod';

/** One action of an operator on one dead letter. A replay is `begun` before the record is sent and `done` after. */
const AuditLine = z.object({
  letter: z.string().describe('the id of the dead letter'),
  action: z.enum(['replay', 'discard']),
  outcome: z.enum(['begun', 'done']),
  operator: z.string().describe('who'),
  at: z.iso.datetime().describe('when'),
  reason: z.string().optional().describe('why'),
  origin: z.string().optional().describe('where the record was first: topic, partition and offset'),
  type: z.string().optional().describe('of the event, as the record says'),
});
export type AuditLine = z.infer<typeof AuditLine>;

/** The last action on each dead letter, by its id. A dead letter without an entry is open. */
type Dispositions = ReadonlyMap<string, AuditLine>;

/** Reads the whole audit log. Invalid lines are ignored. */
export async function readAuditLog(connection: KafkaConnection): Promise<Dispositions> {
  const dispositions = new Map<string, AuditLine>();
  const ranges = await streamRanges(connection, { topics: [deadLetterAudit.name], from: 'beginning', to: 'end' });
  await readStream(connection, {
    ranges,
    read: ({ value }) => {
      const line = auditLine(value);
      // A replay that was begun again does not undo an action that was done.
      const isNews = line?.outcome === 'done' || (line && dispositions.get(line.letter)?.outcome !== 'done');
      if (line && isNews) dispositions.set(line.letter, line);
    },
  });
  return dispositions;
}

export function writeAuditLines(producer: PlainProducer, lines: readonly AuditLine[]): Promise<void> {
  const messages = lines.map((line) => ({ key: line.letter, value: JSON.stringify(line) }));
  return producer.send(deadLetterAudit.name, messages);
}

function auditLine(value: Buffer | null): AuditLine | undefined {
  try {
    return AuditLine.safeParse(JSON.parse(String(value))).data;
  } catch {
    return undefined;
  }
}
