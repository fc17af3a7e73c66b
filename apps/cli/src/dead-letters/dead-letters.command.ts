import type { DiscardOptions, ReplayOptions } from './handle-dead-letters.js';
import { withFilters } from './dead-letter-options.js';
import type { ListOptions } from './list-dead-letters.js';
import { examples } from '#terminal/examples.js';
import { parseCount } from '#terminal/option-values.js';
import { Command } from 'commander';

const CALL = 'ops -- dead-letters';

/** `ops dead-letters list|show|replay|discard`: what could not be applied, and what is to become of it. */
export function deadLettersCommand(): Command {
  return new Command('dead-letters')
    .description('records that a service could not apply')
    .addCommand(list())
    .addCommand(show())
    .addCommand(replay())
    .addCommand(discard());
}

// The work is loaded only when a command runs: the event path would triple the time in which every other one starts.

function list(): Command {
  return withFilters(new Command('list').description('one line for each dead letter, and totals'))
    .option('--all', 'those that were replayed or discarded as well')
    .option('--json', 'one JSON object a line')
    .addHelpText(
      'after',
      examples(CALL, 'list --group comments', "list --type 'news.article.*' --since 2026-01-31 --json"),
    )
    .action(async (options: ListOptions) => (await import('./list-dead-letters.js')).listDeadLetters(options));
}

function show(): Command {
  return new Command('show')
    .description('everything of one letter: headers, error, payload')
    .argument('<id>', 'as `list` prints it')
    .addHelpText(
      'after',
      examples(CALL, 'show news.article.comments/3/17', 'show news.activity.recommendations/0/4 | less'),
    )
    .action(async (id: string) => (await import('./show-dead-letter.js')).showDeadLetter(id));
}

function replay(): Command {
  return withFilters(new Command('replay').description('hands letters to the group that failed, and to nobody else'))
    .argument('[id...]', 'as `list` prints them')
    .option('--dry-run', 'only says what it would do')
    .option('--rate <n>', 'letters a second at most', parseCount, 100)
    .option('--again', 'also letters that were replayed or discarded before')
    .option('--reason <text>', 'for the audit log')
    .option('--as <operator>', 'who does it; your user name where nothing is said')
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
  return withFilters(new Command('discard').description('closes letters; they stay readable until they expire'))
    .argument('[id...]', 'as `list` prints them')
    .requiredOption('--reason <text>', 'for the audit log')
    .option('--dry-run', 'only says what it would do')
    .option('--as <operator>', 'who does it; your user name where nothing is said')
    .addHelpText(
      'after',
      examples(
        CALL,
        "discard news.article.comments/3/17 --reason 'not ours'",
        "discard --error 'not JSON' --reason 'a test gone wrong' --dry-run",
      ),
    )
    .action(async (ids: string[], options: DiscardOptions) =>
      (await import('./handle-dead-letters.js')).discardDeadLetters(ids, options),
    );
}
