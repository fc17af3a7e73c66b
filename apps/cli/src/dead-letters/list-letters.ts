import { filterOf, type LetterOptions } from './letter-options.js';
import { letterJson, letterLine } from './letter-line.js';
import { openDeadLetters } from './open-dead-letters.js';
import { readConfig } from '#cli.config.js';
import { Printer } from '#terminal/printer.js';
import { withKafka } from '#terminal/with-kafka.js';

export interface ListOptions extends LetterOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

/** One line a letter as they are found, then the totals by group; with `--json`, one object a line and no totals. */
export async function listLetters(options: ListOptions): Promise<void> {
  const printer = new Printer();
  const totals = new Map<string, number>();
  const now = new Date();
  const choice = { ids: [], filter: filterOf(options), closedToo: options.all === true };
  await withKafka(readConfig(), (connection) =>
    openDeadLetters(connection).each(choice, (letter) => {
      const name = `${letter.group}, ${letter.state}`;
      totals.set(name, (totals.get(name) ?? 0) + 1);
      return printer.line(options.json ? JSON.stringify(letterJson(letter, now)) : letterLine(letter, now));
    }),
  );
  if (options.json) return;
  const sums = [...totals].map(([name, count]) => `${name}: ${count}`);
  await printer.line(sums.length === 0 ? 'no dead letters' : sums.join('\n'));
}
