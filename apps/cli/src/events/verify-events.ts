import { topicsNamed } from './event-topics.js';
import { figuresLines, violationsOf } from './figures-table.js';
import { readConfig } from '#cli.config.js';
import { CommandFailed } from '#command-failed.errors.js';
import { Printer } from '#terminal/printer.js';
import { withKafka } from '#terminal/with-kafka.js';
import { type StreamPoint, type TopicFigures, verifyStream } from '@broadsheet/messaging';

export interface VerifyOptions {
  readonly topic?: string[];
  readonly from: StreamPoint;
  readonly to: 'end' | Date;
  readonly json?: boolean;
}

/** Prints what each topic was found to hold. Throws CommandFailed when it holds something that it must not, or was not read to the end. */
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
  if (signal.aborted) throw new CommandFailed('Stopped before the end: what is not above was not verified.');
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
  if (violations > 0) throw new CommandFailed(`The stream holds ${violations} violations.`);
}
