import type { TailOptions } from './tail-stream.js';
import type { VerifyOptions } from './verify-events.js';
import { parseEnd, parseNames, parseStart } from './stream-points.js';
import { examples, parseCount } from '#terminal/options.js';
import { Command } from 'commander';

const CALL = 'events --';
const FROM = 'beginning, end, a time in ISO 8601, or topic:partition:offset';

/** `events tail`, `events verify`: reads the stream without joining a durable consumer group. */
export function eventsCommand(): Command {
  return new Command('events').description('the event stream').addCommand(tail()).addCommand(verify());
}

// Loaded only when a command runs: the event path would triple the start-up time of every other command.

function tail(): Command {
  return new Command('tail')
    .description('prints events and continues with new ones; in order within a partition')
    .option('--topic <names>', 'only these topics, separated by commas', parseNames)
    .option('--type <type>', 'only this type; * matches any text')
    .option('--key <key>', 'only this record key')
    .option('--subject <subject>', 'only this subject')
    .option('--from <where>', FROM, parseStart, 'end')
    .option('--until <when>', 'end at the current end, or at a time in the past', parseEnd)
    .option('--max <n>', 'end after this number of records', parseCount)
    .option('--ndjson', 'one CloudEvent in structured mode (JSON) per line')
    .addHelpText(
      'after',
      examples(
        CALL,
        "tail --type 'news.article.*'",
        'tail --topic news.comment --from beginning --until now --ndjson | head',
      ),
    )
    .action(async (options: TailOptions) => (await import('./tail-stream.js')).tailStream(options));
}

function verify(): Command {
  return new Command('verify')
    .description(
      'checks every record: schema, key, order and gaps of each subject; exit status 1 if something is wrong',
    )
    .option('--topic <names>', 'only these topics, separated by commas; by default all', parseNames)
    .option('--from <where>', FROM, parseStart, 'beginning')
    .option('--to <when>', 'now, or a time in the past', parseEnd, 'end')
    .option('--json', 'one JSON object per topic, one per line')
    .addHelpText('after', examples(CALL, 'verify', 'verify --topic news.activity --from 2026-01-31 --json'))
    .action(async (options: VerifyOptions) => (await import('./verify-events.js')).verifyEvents(options));
}
