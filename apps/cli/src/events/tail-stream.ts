import { entryLine } from './entry-line.js';
import { patternOf, topicsNamed } from './event-topics.js';
import { readConfig } from '#cli.config.js';
import { CommandFailed } from '#command-failed.errors.js';
import { Printer } from '#terminal/printer.js';
import { withKafka } from '#terminal/with-kafka.js';
import type { Topic } from '@broadsheet/contracts';
import { readEvents, type StreamEntry, type StreamPoint, structuredEvent } from '@broadsheet/messaging';

export interface TailOptions {
  readonly topic?: string[];
  readonly type?: string;
  readonly key?: string;
  readonly subject?: string;
  readonly from: StreamPoint;
  readonly until?: 'end' | Date;
  readonly max?: number;
  readonly ndjson?: boolean;
}

/**
 * Prints what is in the stream and, unless it is to end, what comes. With `--ndjson` only events go to the standard
 * output; what cannot be read as one is told beside it.
 */
export async function tailStream(options: TailOptions): Promise<void> {
  const topics = tailedTopics(options);
  const wanted = entryFilter(options, topics);
  const printer = new Printer();
  let left = options.max ?? Infinity;
  const read = (entry: StreamEntry): Promise<void> | undefined => {
    if (left === 0 || !wanted(entry)) return undefined;
    left -= 1;
    const printed = print(entry, { printer, ndjson: options.ndjson === true });
    return left > 0 ? printed : printed.then(() => printer.stop());
  };
  const { from, until: to = null } = options;
  await withKafka(readConfig(), (connection) =>
    readEvents(connection, { topics, from, to, read, signal: printer.signal }),
  );
}

function tailedTopics({ topic, from }: TailOptions): readonly Topic[] {
  if (typeof from === 'string' || from instanceof Date) return topicsNamed(topic);
  if (topic && !topic.includes(from.topic)) {
    throw new CommandFailed(`--from is a position in ${from.topic}, and --topic is ${topic.join(', ')}.`);
  }
  return topicsNamed([from.topic]);
}

function entryFilter({ type, key, subject }: TailOptions, topics: readonly Topic[]): (entry: StreamEntry) => boolean {
  const pattern = type === undefined ? undefined : patternOf(type, topics);
  return ({ record, decoded }) => {
    if (key !== undefined && String(record.key) !== key) return false;
    if (decoded.kind !== 'event') return pattern === undefined && subject === undefined;
    if (subject !== undefined && decoded.event.subject !== subject) return false;
    return pattern === undefined || pattern.test(decoded.event.type);
  };
}

function print(entry: StreamEntry, { printer, ndjson }: { printer: Printer; ndjson: boolean }): Promise<void> {
  const { record, decoded } = entry;
  if (!ndjson) return printer.line(entryLine(entry, printer.isTerminal));
  if (decoded.kind === 'event') return printer.line(JSON.stringify(structuredEvent(decoded.event, record)));
  console.error(entryLine(entry, false));
  return Promise.resolve();
}
