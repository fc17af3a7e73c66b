import { deadLetterLine, deadLetterJson } from './dead-letter-line.js';
import { chosen, type DeadLetterOptions, filterOf } from './dead-letter-options.js';
import { type DeadLetterOrder, DeadLetters, type KafkaConnection } from '@broadsheet/messaging';
import { type ByOperator, operatorOf } from '#terminal/options.js';
import { deadLetterSheet } from './dead-letter-sheet.js';
import { readConfig } from '#cli.config.js';
import { Printer } from '#terminal/printer.js';
import { withKafka } from '#terminal/with-kafka.js';
import { consumerGroups } from '@broadsheet/contracts';

interface ActionOptions extends DeadLetterOptions, ByOperator {
  readonly dryRun?: boolean;
}

export interface ReplayOptions extends ActionOptions {
  readonly again?: boolean;
  readonly rate: number;
  readonly reason?: string;
}

export interface DiscardOptions extends ActionOptions {
  readonly reason: string;
}

/** Sends dead letters again to the group that failed; prints a line for each, and their number. */
export async function replayDeadLetters(ids: readonly string[], options: ReplayOptions): Promise<void> {
  const order = orderOf(ids, options, { verb: 'replay', again: options.again, reason: options.reason });
  await withKafka(readConfig(), (connection) =>
    openDeadLetters(connection).replay({ ...order.order, rate: options.rate }),
  );
  await order.sum();
}

/** Closes dead letters without another attempt; prints a line for each, and their number. */
export async function discardDeadLetters(ids: readonly string[], options: DiscardOptions): Promise<void> {
  const { reason } = options;
  const order = orderOf(ids, options, { verb: 'discard', reason });
  await withKafka(readConfig(), (connection) => openDeadLetters(connection).discard({ ...order.order, reason }));
  await order.sum();
}

interface Action {
  readonly verb: 'replay' | 'discard';
  readonly again?: boolean | undefined;
  readonly reason?: string | undefined;
}

function orderOf(ids: readonly string[], options: ActionOptions, { verb, again, reason }: Action) {
  const printer = new Printer();
  const operator = operatorOf(options);
  const dryRun = options.dryRun === true;
  const done = dryRun ? `would ${verb}` : `${verb}ed`;
  let count = 0;
  const order: DeadLetterOrder = {
    choice: chosen(ids, options, again),
    operator,
    reason,
    dryRun,
    onHandled: (deadLetter) => {
      count += 1;
      void printer.line(`${done}  ${operator}  ${deadLetterLine(deadLetter, new Date())}`);
    },
  };
  return { order, sum: () => printer.line(`${done} ${count} ${count === 1 ? 'dead letter' : 'dead letters'}`) };
}

export interface ListOptions extends DeadLetterOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

/** Prints one line for each dead letter, then the totals by group; with `--json`, one object per line and no totals. */
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

/** Prints everything about one dead letter, open or closed. */
export async function showDeadLetter(id: string): Promise<void> {
  const printer = new Printer();
  await withKafka(readConfig(), (connection) =>
    openDeadLetters(connection).each({ ids: [id], filter: {}, closedToo: true }, async (deadLetter) => {
      for (const line of deadLetterSheet(deadLetter, new Date())) await printer.line(line);
    }),
  );
}

/** The dead letters of every group of the product. */
function openDeadLetters(connection: KafkaConnection): DeadLetters {
  return new DeadLetters(connection, consumerGroups, () => new Date());
}
