import { filterOf, type DeadLetterOptions } from './dead-letter-options.js';
import { deadLetterJson, deadLetterLine } from './dead-letter-line.js';
import { openDeadLetters } from './open-dead-letters.js';
import { readConfig } from '#cli.config.js';
import { Printer } from '#terminal/printer.js';
import { withKafka } from '#terminal/with-kafka.js';

export interface ListOptions extends DeadLetterOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

/** One line a letter as they are found, then the totals by group; with `--json`, one object a line and no totals. */
export async function listDeadLetters(options: ListOptions): Promise<void> {
  const printer = new Printer();
  const totals = new Map<string, number>();
  const now = new Date();
  const choice = { ids: [], filter: filterOf(options), closedToo: options.all === true };
  await withKafka(readConfig(), (connection) =>
    openDeadLetters(connection).each(choice, (deadLetter) => {
      const name = `${deadLetter.group}, ${deadLetter.state}`;
      totals.set(name, (totals.get(name) ?? 0) + 1);
      return printer.line(
        options.json ? JSON.stringify(deadLetterJson(deadLetter, now)) : deadLetterLine(deadLetter, now),
      );
    }),
  );
  if (options.json) return;
  const sums = [...totals].map(([name, count]) => `${name}: ${count}`);
  await printer.line(sums.length === 0 ? 'no dead letters' : sums.join('\n'));
}
