import { CommandFailed } from '#cli.errors.js';
import { parseMoment } from '#terminal/options.js';
import { consumerGroups, topics } from '@broadsheet/contracts';
import type { DeadLetterChoice, DeadLetterFilter } from '@broadsheet/messaging';
import { type Command, Option } from 'commander';

/** The filters of every command about dead letters. */
export type DeadLetterOptions = DeadLetterFilter;

export function withFilters(command: Command): Command {
  const groups = consumerGroups.map(({ group }) => group);
  const names = Object.values(topics).map(({ name }) => name);
  return command
    .addOption(new Option('--group <group>', 'of this consumer group').choices(groups))
    .addOption(new Option('--topic <topic>', 'of a record in this topic').choices(names))
    .option('--type <type>', 'of this event type; * matches any text')
    .option('--error <text>', 'with this text in the error')
    .option('--since <time>', 'that first failed at this time or later', parseMoment);
}

/** The dead letters that a command changes. Throws CommandFailed without ids and filters, which would mean all of them. */
export function chosen(ids: readonly string[], options: DeadLetterOptions, again = false): DeadLetterChoice {
  const filter = filterOf(options);
  if (ids.length === 0 && Object.values(filter).every((value) => value === undefined)) {
    throw new CommandFailed('Name ids, as `list` prints them, or at least one filter, such as --group.');
  }
  return { ids, filter, closedToo: again };
}

export function filterOf({ group, topic, type, error, since }: DeadLetterOptions): DeadLetterFilter {
  return { group, topic, type, error, since };
}
