import { BenchProblem } from '#bench.errors.js';
import { runLoad } from './program.js';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Requests at a constant rate, kept up whether or not earlier ones have finished. */
export interface SteadyLoad {
  readonly urls: readonly string[];
  /** What is posted; where there is nothing, it is asked for. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly perSecond: number;
  readonly seconds: number;
  /** For the files that h2load reads and writes. */
  readonly folder: string;
}

/** Each connection sends at a tenth of this rate at most, so that a slow response does not hold back those after it. */
const PER_CONNECTION = 10;
const GRACE_SECONDS = 20;

/** Milliseconds that each response took, by h2load. Throws a BenchProblem where a response was no success. */
export async function steadyLatencies(load: SteadyLoad): Promise<number[]> {
  const files = { urls: join(load.folder, 'urls'), body: join(load.folder, 'body'), log: join(load.folder, 'h2load') };
  await rm(files.log, { force: true });
  await writeFile(files.urls, load.urls.join('\n'));
  if (load.body !== undefined) await writeFile(files.body, load.body);
  await runLoad('h2load', h2loadArguments(load, files), load.seconds + GRACE_SECONDS);
  const answers = readH2loadLog(await readFile(files.log, 'utf8'));
  const failed = answers.filter(({ status }) => status < 200 || status > 299).length;
  if (failed > 0 || answers.length === 0) {
    throw new BenchProblem(`${failed} of ${answers.length} requests at ${load.perSecond}/s failed.`);
  }
  return answers.map(({ ms }) => ms);
}

function h2loadArguments(load: SteadyLoad, files: Record<'urls' | 'body' | 'log', string>): string[] {
  const { perSecond, seconds, body, headers = {} } = load;
  const connections = Math.max(1, Math.ceil(perSecond / PER_CONNECTION));
  return [
    ...['--h1', '--threads', '1', '--clients', String(connections), '--rps', String(perSecond / connections)],
    // One connection after the other, so that their requests are spread evenly instead of coming all at once.
    ...['--rate', '1', '--rate-period', `${Math.round(1_000 / perSecond)}ms`],
    ...['--requests', String(perSecond * seconds), '--input-file', files.urls],
    ...(body === undefined ? [] : ['--data', files.body, '--header', 'content-type: application/json']),
    ...Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
    ...['--log-file', files.log],
  ];
}

/** Lines of: start in microseconds, status, microseconds until the end of the response. */
export function readH2loadLog(log: string): { status: number; ms: number }[] {
  const lines = log.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [, status, microseconds] = line.split('\t').map(Number);
    return { status: status ?? NaN, ms: (microseconds ?? NaN) / 1_000 };
  });
}
