import { deadLetterLine } from './dead-letter-line.js';
import { chosen, type DeadLetterOptions } from './dead-letter-options.js';
import { openDeadLetters } from './open-dead-letters.js';
import { readConfig } from '#cli.config.js';
import { Printer } from '#terminal/printer.js';
import { withKafka } from '#terminal/with-kafka.js';
import type { DeadLetterOrder } from '@broadsheet/messaging';
import { userInfo } from 'node:os';

interface DealOptions extends DeadLetterOptions {
  readonly as?: string;
  readonly dryRun?: boolean;
}

export interface ReplayOptions extends DealOptions {
  readonly again?: boolean;
  readonly rate: number;
  readonly reason?: string;
}

export interface DiscardOptions extends DealOptions {
  readonly reason: string;
}

/** Sends letters to the group that failed; a line for each, and how many. */
export async function replayDeadLetters(ids: readonly string[], options: ReplayOptions): Promise<void> {
  const order = orderOf(ids, options, { verb: 'replay', again: options.again, reason: options.reason });
  await withKafka(readConfig(), (connection) =>
    openDeadLetters(connection).replay({ ...order.order, rate: options.rate }),
  );
  await order.sum();
}

/** Closes letters without another try; a line for each, and how many. */
export async function discardDeadLetters(ids: readonly string[], options: DiscardOptions): Promise<void> {
  const { reason } = options;
  const order = orderOf(ids, options, { verb: 'discard', reason });
  await withKafka(readConfig(), (connection) => openDeadLetters(connection).discard({ ...order.order, reason }));
  await order.sum();
}

interface Deed {
  readonly verb: 'replay' | 'discard';
  readonly again?: boolean | undefined;
  readonly reason?: string | undefined;
}

function orderOf(ids: readonly string[], options: DealOptions, { verb, again, reason }: Deed) {
  const printer = new Printer();
  const operator = options.as ?? userInfo().username;
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
  return { order, sum: () => printer.line(`${done} ${count} ${count === 1 ? 'letter' : 'letters'}`) };
}
