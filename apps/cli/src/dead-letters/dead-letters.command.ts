import type { DiscardOptions, ReplayOptions, ListOptions } from './handle-dead-letters.js';
import { withFilters } from './dead-letter-options.js';
import { AS_OPERATOR, examples, parseCount } from '#terminal/options.js';
import { Command } from 'commander';

const CALL = 'ops -- dead-letters';

/** `ops dead-letters list|show|replay|discard`: records that a service could not apply, and what to do with them. */
export function deadLettersCommand(): Command {
  return new Command('dead-letters')
    .description('records that a service could not apply')
    .addCommand(list())
    .addCommand(show())
    .addCommand(replay())
    .addCommand(discard());
}

// Loaded only when a command runs: the event path would triple the start-up time of every other command.

function list(): Command {
  return withFilters(new Command('list').description('lists dead letters, one line each, and totals'))
    .option('--all', 'include dead letters that were replayed or discarded')
    .option('--json', 'one JSON object per line')
    .addHelpText(
      'after',
      examples(CALL, 'list --group comments', "list --type 'news.article.*' --since 2026-01-31 --json"),
    )
    .action(async (options: ListOptions) => (await import('./handle-dead-letters.js')).listDeadLetters(options));
}

function show(): Command {
  return new Command('show')
    .description('shows one dead letter: headers, error, payload')
    .argument('<id>', 'as `list` prints it')
    .addHelpText(
      'after',
      examples(CALL, 'show news.article.comments/3/17', 'show news.activity.recommendations/0/4 | less'),
    )
    .action(async (id: string) => (await import('./handle-dead-letters.js')).showDeadLetter(id));
}

function replay(): Command {
  return withFilters(
    new Command('replay').description('sends dead letters again to the group that failed, and to no other'),
  )
    .argument('[id...]', 'as `list` prints them')
    .option('--dry-run', 'only shows what it would do')
    .option('--rate <n>', 'maximum number per second', parseCount, 100)
    .option('--again', 'include dead letters that were replayed or discarded before')
    .option('--reason <text>', 'for the audit log')
    .option(...AS_OPERATOR)
    .addHelpText(
      'after',
      examples(
        CALL,
        'replay news.article.comments/3/17',
        'replay --group comments --error MongoServerError --rate 20 --dry-run',
      ),
    )
    .action(async (ids: string[], options: ReplayOptions) =>
      (await import('./handle-dead-letters.js')).replayDeadLetters(ids, options),
    );
}

function discard(): Command {
  return withFilters(new Command('discard').description('closes dead letters; they stay readable until they expire'))
    .argument('[id...]', 'as `list` prints them')
    .requiredOption('--reason <text>', 'for the audit log')
    .option('--dry-run', 'only shows what it would do')
    .option(...AS_OPERATOR)
    .addHelpText(
      'after',
      examples(
        CALL,
        "discard news.article.comments/3/17 --reason 'not ours'",
        "discard --error 'not JSON' --reason 'a failed test' --dry-run",
      ),
    )
    .action(async (ids: string[], options: DiscardOptions) =>
      (await import('./handle-dead-letters.js')).discardDeadLetters(ids, options),
    );
}
