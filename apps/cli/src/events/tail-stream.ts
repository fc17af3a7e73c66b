import { patternOf, topicsNamed } from './event-topics.js';
import { readConfig } from '#cli.config.js';
import { CommandFailed } from '#cli.errors.js';
import { Printer, printable } from '#terminal/printer.js';
import { withKafka } from '#terminal/with-kafka.js';
import type { Topic } from '@broadsheet/contracts';
import { readEvents, type StreamEntry, type StreamPoint, structuredEvent, positionName } from '@broadsheet/messaging';
import { styleText } from 'node:util';

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
 * Prints the records of the stream and, without an end, new ones. With `--ndjson` only events go to the standard output;
 * records that are not events go to the standard error.
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

const MAX_DATA = 100;
type Style = Parameters<typeof styleText>[0];

/** One record in one line: time, position, type, subject, version, and the start of its data. */
function entryLine({ record, decoded }: StreamEntry, colours: boolean): string {
  const paint = (style: Style, text: string): string =>
    colours ? styleText(style, printable(text), { validateStream: false }) : printable(text);
  const position = paint('dim', positionName(record));
  if (decoded.kind !== 'event') {
    const time = new Date(Number(record.timestamp)).toISOString();
    const reason = decoded.kind === 'undecodable' ? decoded.reason : 'unknown type';
    return `${time} ${position} ${paint('red', `not readable: ${reason}`)}`;
  }
  const { time, type, subject, version, data } = decoded.event;
  return [
    printable(time),
    position,
    paint('cyan', type),
    paint('bold', subject),
    `v${version}`,
    data === null ? paint('yellow', 'erased') : paint('dim', beginning(JSON.stringify(data) ?? '')),
  ].join(' ');
}

function beginning(text: string): string {
  return text.length > MAX_DATA ? `${text.slice(0, MAX_DATA)}…` : text;
}
