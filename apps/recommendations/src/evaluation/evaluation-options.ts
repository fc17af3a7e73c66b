import { LogProblem } from './log-problem.errors.js';
import { parseArgs } from 'node:util';

export interface EvaluationOptions {
  /** Activity, and perhaps articles. */
  readonly events?: string;
  readonly articles?: string;
  readonly from: 'log' | 'deskdrop' | 'labelled-texts';
  readonly json?: string;
  readonly seed: number;
  readonly mostTargets: number;
  /** Consumers among which reads are delivered in disorder and twice; absent where they come once and in order. */
  readonly disorder?: number;
}

export const USAGE = `Usage: evaluate --events FILE [--articles FILE] [options]

Replays articles and activity through the service's own handlers, and measures its lists beside baselines.
The format of the files is described in docs/evaluation.md; a file that ends in .gz is unpacked.

  --events FILE           activity, newline-delimited JSON; may hold articles too
  --articles FILE         articles; where they have labels, their neighbours are measured
  --from deskdrop         --events is a CSV file of the Deskdrop log
  --from labelled-texts   --articles is an archive (.tar.gz) of texts in folders that name their label
  --seed N                for intervals; 1 where nothing is said
  --most-targets N        of each kind at most so many, spread evenly; 10000 where nothing is said
  --disorder N            delivers every read twice, partitions shuffled, to N consumers at once:
                          the figures must be the same
  --json FILE             writes the figures as data, too
`;

const FROM = ['log', 'deskdrop', 'labelled-texts'] as const;

/** Throws LogProblem where options are unknown or do not fit each other. */
export function readOptions(args: readonly string[]): EvaluationOptions {
  const { values } = parsed(args);
  const { events, articles, json, from = 'log' } = values;
  const known = FROM.find((one) => one === from);
  if (!known) throw new LogProblem(`--from ${from} is none of ${FROM.join(', ')}`);
  const wanted = known === 'labelled-texts' ? articles : (events ?? articles);
  if (!wanted) throw new LogProblem(known === 'labelled-texts' ? '--articles is missing' : '--events is missing');
  const numbers = {
    seed: wholeNumber('seed', values.seed, 1),
    mostTargets: wholeNumber('most-targets', values['most-targets'], 10_000),
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

function wholeNumber(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new LogProblem(`--${name} ${text} is no whole number above 0`);
  return Number(text);
}
