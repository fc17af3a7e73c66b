import { LogProblem } from '#domain/recommendations.errors.js';
import { parseArgs } from 'node:util';

export interface EvaluationOptions {
  /** Activity, and perhaps articles. */
  readonly events?: string;
  readonly articles?: string;
  readonly from: 'log' | 'deskdrop' | 'labelled-texts';
  readonly json?: string;
  readonly seed: number;
  readonly maxTargets: number;
  /** Number of consumers that get reads out of order and twice; if absent, reads are delivered once and in order. */
  readonly disorder?: number;
}

export const USAGE = `Usage: evaluate --events FILE [--articles FILE] [options]

Replays articles and activity through the service's own handlers, and compares its lists with baselines.
The format of the files is described in docs/evaluation.md; a file that ends in .gz is unpacked.

  --events FILE           activity, newline-delimited JSON; may hold articles too
  --articles FILE         articles; if they have labels, their neighbours are measured
  --from deskdrop         --events is a CSV file of the Deskdrop log
  --from labelled-texts   --articles is an archive (.tar.gz) of texts in folders that name their label
  --seed N                for intervals; 1 by default
  --most-targets N        maximum of each kind, spread evenly; 10000 by default
  --disorder N            delivers every read twice, partitions shuffled, to N consumers at once:
                          the figures must be the same
  --json FILE             also writes the figures as JSON
`;

const FROM = ['log', 'deskdrop', 'labelled-texts'] as const;

/** Throws LogProblem if options are unknown or do not fit together. */
export function readOptions(args: readonly string[]): EvaluationOptions {
  const { values } = parsed(args);
  const { events, articles, json, from = 'log' } = values;
  const known = FROM.find((one) => one === from);
  if (!known) throw new LogProblem(`--from ${from} is none of ${FROM.join(', ')}`);
  const wanted = known === 'labelled-texts' ? articles : (events ?? articles);
  if (!wanted) throw new LogProblem(known === 'labelled-texts' ? '--articles is missing' : '--events is missing');
  const numbers = {
    seed: wholeNumber('seed', values.seed, 1),
    maxTargets: wholeNumber('most-targets', values['most-targets'], 10_000),
    ...disorderOf(values.disorder),
  };
  return {
    from: known,
    ...numbers,
    ...(events && { events }),
    ...(articles && { articles }),
    ...(json && { json }),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    events: text,
    articles: text,
    from: text,
    json: text,
    seed: text,
    disorder: text,
    'most-targets': text,
  };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false });
  } catch (error) {
    throw new LogProblem((error as Error).message);
  }
}

function disorderOf(text: string | undefined): Pick<EvaluationOptions, 'disorder'> {
  return text === undefined ? {} : { disorder: wholeNumber('disorder', text, 1) };
}

function wholeNumber(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new LogProblem(`--${name} ${text} is no whole number above 0`);
  return Number(text);
}
