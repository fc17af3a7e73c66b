import type { TailOptions } from './tail-stream.js';
import type { VerifyOptions } from './verify-events.js';
import { parseEnd, parseNames, parseStart } from './stream-points.js';
import { examples } from '#terminal/examples.js';
import { parseCount } from '#terminal/option-values.js';
import { Command } from 'commander';

const CALL = 'events --';
const FROM = 'beginning, end, a moment in ISO 8601, or topic:partition:offset';

/** `events tail`, `events verify`: the stream as an analyst meets it, without joining a lasting group. */
export function eventsCommand(): Command {
  return new Command('events').description('the event stream').addCommand(tail()).addCommand(verify());
}

// The work is loaded only when a command runs: the event path would triple the time in which every other one starts.

function tail(): Command {
  return new Command('tail')
    .description('prints events, and goes on with those that come; in order within a partition')
    .option('--topic <names>', 'of these topics, with commas between', parseNames)
    .option('--type <type>', 'of this type; * stands for anything')
    .option('--key <key>', 'with this record key')
    .option('--subject <subject>', 'of this subject')
    .option('--from <where>', FROM, parseStart, 'end')
    .option('--until <when>', 'ends with what was there now, or at a moment that has passed', parseEnd)
    .option('--max <n>', 'ends after so many', parseCount)
    .option('--ndjson', 'one CloudEvent in structured mode (JSON) a line')
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
    .description('checks every record: schema, key, order and gaps of each subject; status 1 when something is wrong')
    .option('--topic <names>', 'of these topics, with commas between; all where none is named', parseNames)
    .option('--from <where>', FROM, parseStart, 'beginning')
    .option('--to <when>', 'now, or a moment that has passed', parseEnd, 'end')
    .option('--json', 'one JSON object for each topic, a line each')
    .addHelpText('after', examples(CALL, 'verify', 'verify --topic news.activity --from 2026-01-31 --json'))
    .action(async (options: VerifyOptions) => (await import('./verify-events.js')).verifyEvents(options));
}
