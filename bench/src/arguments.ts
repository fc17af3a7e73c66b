import { BenchProblem } from '#bench.errors.js';
import { isMeasureId, MEASURE_IDS, type MeasureId } from '#report/measure.js';
import { parseArgs } from 'node:util';

export interface BenchArguments {
  /** Fewer and shorter pairs, for a first look. */
  readonly quick: boolean;
  /** Ends with status 1 where a target is missed. */
  readonly strict: boolean;
  /** Where the figures are written as JSON as well. */
  readonly json: string | undefined;
  /** Keeps a CPU profile of every service in this folder. */
  readonly profile: string | undefined;
  /** In the order of the page. */
  readonly ids: readonly MeasureId[];
}

const USAGE = `npm run bench -- [quick] [${MEASURE_IDS.join(' ')}] [--json FILE] [--strict] [--profile FOLDER]`;

/** Reads the command line. Throws a BenchProblem that says what cannot be understood. */
export function parseArguments(argv: readonly string[]): BenchArguments {
  const { values, positionals } = read(argv);
  const named = positionals.filter((word) => word !== 'quick').map((word) => word.toUpperCase());
  const unknown = named.find((word) => !isMeasureId(word));
  if (unknown !== undefined) throw new BenchProblem(`There is no measure ${unknown}: use ${USAGE}.`);
  return {
    quick: positionals.includes('quick') || values.quick === true,
    strict: values.strict === true,
    json: values.json,
    profile: values.profile,
    ids: MEASURE_IDS.filter((id) => named.length === 0 || named.includes(id)),
  };
}

function read(argv: readonly string[]) {
  const options = {
    quick: { type: 'boolean' },
    strict: { type: 'boolean' },
    json: { type: 'string' },
    profile: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/[.,] /);
    throw new BenchProblem(`${reason}: use ${USAGE}.`);
  }
}
