import { AuditLine } from './audit-line.schema.js';
import type { LetterProducer } from './letter-producer.js';
import type { KafkaConnection } from '#messaging-options.js';
import { readStream } from '#stream/read-stream.js';
import { streamRanges } from '#stream/stream-ranges.js';
import { deadLetterAudit } from '@broadsheet/contracts';

/** What was done with each letter last, by its id. A letter that is not mentioned is open. */
export type Dispositions = ReadonlyMap<string, AuditLine>;

/** Reads the whole audit log. A line that is none says nothing of any letter. */
export async function readAuditLog(connection: KafkaConnection): Promise<Dispositions> {
  const dispositions = new Map<string, AuditLine>();
  const ranges = await streamRanges(connection, { topics: [deadLetterAudit.name], from: 'beginning', to: 'end' });
  await readStream(connection, {
    ranges,
    read: ({ value }) => {
      const line = auditLine(value);
      // A step that was only begun again does not undo one that was done.
      const isNews = line?.outcome === 'done' || (line && dispositions.get(line.letter)?.outcome !== 'done');
      if (line && isNews) dispositions.set(line.letter, line);
    },
  });
  return dispositions;
}

export function writeAuditLines(producer: LetterProducer, lines: readonly AuditLine[]): Promise<void> {
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
