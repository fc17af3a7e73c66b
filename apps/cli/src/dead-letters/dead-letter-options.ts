import { CommandFailed } from '#command-failed.errors.js';
import { parseMoment } from '#terminal/option-values.js';
import { consumerGroups, topics } from '@broadsheet/contracts';
import type { DeadLetterChoice, DeadLetterFilter } from '@broadsheet/messaging';
import { type Command, Option } from 'commander';

/** The filters that every command about dead letters takes. */
export type DeadLetterOptions = DeadLetterFilter;

export function withFilters(command: Command): Command {
  const groups = consumerGroups.map(({ group }) => group);
  const names = Object.values(topics).map(({ name }) => name);
  return command
    .addOption(new Option('--group <group>', 'of this consumer group').choices(groups))
    .addOption(new Option('--topic <topic>', 'whose record lay in this topic').choices(names))
    .option('--type <type>', 'of this event type; * stands for anything')
    .option('--error <text>', 'whose error contains this')
    .option('--since <moment>', 'that failed first then or later', parseMoment);
}

/** What a command that changes something is about: never everything because nothing was said. */
export function chosen(ids: readonly string[], options: DeadLetterOptions, again = false): DeadLetterChoice {
  const filter = filterOf(options);
  if (ids.length === 0 && Object.values(filter).every((value) => value === undefined)) {
    throw new CommandFailed('Say which: ids as `list` prints them, or at least one filter, such as --group.');
  }
  return { ids, filter, closedToo: again };
}

export function filterOf({ group, topic, type, error, since }: DeadLetterOptions): DeadLetterFilter {
  return { group, topic, type, error, since };
}
