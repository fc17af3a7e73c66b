import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArguments, type BenchArguments } from './arguments.js';
import { readPath } from './bench.config.js';
import { BenchProblem } from './bench.errors.js';
import { setUp } from './set-up.js';
import { checkCores } from '#machine/cores.js';
import { checkTools } from '#machine/needed-tools.js';
import { CATALOGUE } from '#measures/catalogue.js';
import { jsonReport, tableLines } from '#report/report.js';
import { isMet, type Measure } from '#report/measure.js';
import { Closing } from '#set-up.js';
import { writeFile } from 'node:fs/promises';

const INTERRUPTED = 130;

/** Measures what the command line asks for, prints the table, and leaves nothing running. Returns the exit status. */
export async function runBench(argv: readonly string[], root: string): Promise<number> {
  const closing = new Closing();
  try {
    const args = parseArguments(argv);
    checkTools(readPath());
    checkCores();
    return await Promise.race([measureAll(args, root, closing), interrupted()]);
  } catch (error) {
    console.error(error instanceof BenchProblem || isKnownProblem(error) ? error.message : error);
    return 2;
  } finally {
    await closing.close();
  }
}

async function measureAll(args: BenchArguments, root: string, closing: Closing): Promise<number> {
  const begun = performance.now();
  const say = (line: string): void => console.error(`  ${line}`);
  const bench = await setUp({ args, root, closing, say });
  const measures: Measure[] = [];
  for (const id of args.ids) measures.push(...(await CATALOGUE[id](bench)));
  if (args.json !== undefined) await writeFile(args.json, jsonReport(measures));
  const seconds = Math.round((performance.now() - begun) / 1_000);
  console.log([...tableLines(measures), ...footer(measures, args, seconds)].join('\n'));
  return args.strict && !measures.every(isMet) ? 1 : 0;
}

function footer(measures: readonly Measure[], { quick }: BenchArguments, seconds: number): string[] {
  const missed = measures.filter((measure) => !isMet(measure)).length;
  const verdict = missed === 0 ? 'every target is met' : `${missed} of ${measures.length} targets missed`;
  return [
    machineLine('one core for services and mongod, the other for load and Kafka'),
    'of raw: requests per second as a share of raw Fastify with the same 6 KB, same core, same run, in pairs',
    'others: measured beforehand, same method',
    ...(quick ? ['quick: fewer and shorter pairs than the method asks for, a first look only'] : []),
    `${new Date().toISOString().slice(0, 10)}, ${seconds} s: ${verdict}`,
  ];
}

/** Ctrl-C and SIGTERM end the run, and everything is stopped; a second one ends it at once, and what runs dies with it. */
function interrupted(): Promise<number> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = (): void => {
      if (asked) process.exit(INTERRUPTED);
      asked = true;
      console.error('Stopping; nothing will be left running.');
      resolve(INTERRUPTED);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  });
}

function isKnownProblem(error: unknown): error is Error {
  return error instanceof Error && ['StackProblem', 'StartProblem', 'TimedOut'].includes(error.name);
}

/** The machine on which it was measured, in one line. */
function machineLine(servers: string): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${availableParallelism()} cores (${model}), ${memory} GiB; Node ${process.versions.node}; ${servers}`;
}
