import { topicsNamed } from './event-topics.js';
import { readConfig } from '#cli.config.js';
import { CommandFailed } from '#cli.errors.js';
import { Printer, printable } from '#terminal/printer.js';
import { withKafka } from '#terminal/with-kafka.js';
import {
  type StreamPoint,
  type TopicFigures,
  verifyStream,
  positionName,
  type ViolationKind,
} from '@broadsheet/messaging';

export interface VerifyOptions {
  readonly topic?: string[];
  readonly from: StreamPoint;
  readonly to: 'end' | Date;
  readonly json?: boolean;
}

/** Prints figures of each topic. Throws CommandFailed if there are violations, or if it was stopped before the end. */
export async function verifyEvents(options: VerifyOptions): Promise<void> {
  const { from, to, json = false } = options;
  const isPosition = typeof from === 'object' && !(from instanceof Date);
  const topics = topicsNamed(isPosition ? [from.topic] : options.topic);
  const printer = new Printer();
  const all: TopicFigures[] = [];
  const verified = (figures: TopicFigures): void => {
    all.push(figures);
    const lines = json ? [JSON.stringify(figures)] : figuresLines(figures);
    for (const line of lines) void printer.line(line);
  };
  const { signal } = printer;
  await withKafka(readConfig(), (connection) => verifyStream(connection, { topics, from, to, verified, signal }));
  if (signal.aborted)
    throw new CommandFailed('Stopped before the end: topics that are not listed above were not verified.');
  const sum = (numberOf: (figures: TopicFigures) => number): number =>
    all.reduce((total, one) => total + numberOf(one), 0);
  const [records, seconds, violations] = [
    sum((one) => one.records),
    sum((one) => one.milliseconds) / 1_000,
    sum(violationsOf),
  ];
  if (!json) {
    const rate = seconds > 0 ? Math.round(records / seconds) : 0;
    await printer.line(
      `verified ${records} records in ${seconds.toFixed(1)} s, ${rate} records/s: ${violations} violations`,
    );
  }
  if (violations > 0) throw new CommandFailed(`The stream has ${violations} violations.`);
}

/** The name of each kind of violation in a report. */
const WORDS: Readonly<Record<ViolationKind, string>> = {
  invalid: 'invalid',
  misfiled: 'misfiled',
  altered: 'same id, other bytes',
  'version-taken': 'version taken twice',
  'out-of-order': 'out of order',
  gap: 'gaps',
};

/** The figures of one topic in a few lines. */
function figuresLines(figures: TopicFigures): string[] {
  const { topic, records, subjects, tombstones, duplicates, gaps, bytes, milliseconds, violations } = figures;
  const rate = milliseconds > 0 ? Math.round(records / (milliseconds / 1_000)) : 0;
  const counts = Object.entries({ ...violations, gap: gaps }).map(
    ([kind, n]) => `${n} ${WORDS[kind as ViolationKind]}`,
  );
  return [
    `${topic}: ${records} records, ${subjects} subjects, ${bytes} bytes, ${(milliseconds / 1_000).toFixed(1)} s, ${rate} records/s`,
    ...Object.entries(figures.types).map(([type, count]) => `  ${type}: ${count}`),
    ...Object.entries(figures.unknownTypes).map(([type, count]) => `  ${printable(type)}: ${count}, an unknown type`),
    `  ${[`${duplicates} duplicates`, `${tombstones} tombstones`, ...counts].join(', ')}`,
    ...figures.examples.map(({ kind, partition, offset, reason }) => {
      return printable(`  ${positionName({ topic, partition, offset })}: ${WORDS[kind]}: ${reason}`);
    }),
  ];
}

function violationsOf({ violations }: TopicFigures): number {
  return Object.values(violations).reduce((sum, count) => sum + count, 0);
}
