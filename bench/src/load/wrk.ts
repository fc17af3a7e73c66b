import { BenchProblem } from '#bench.errors.js';
import { runLoad } from './program.js';

/** What `wrk --latency` found. */
export interface WrkResult {
  readonly requestsPerSecond: number;
  readonly requests: number;
  /** Median response time in microseconds. */
  readonly medianUs: number;
  /** The same of 99 in a hundred. */
  readonly p99Us: number;
  /** Responses that were no success, and connections that failed. */
  readonly failures: number;
}

const TO_MICROSECONDS: Readonly<Record<string, number>> = { us: 1, ms: 1_000, s: 1_000_000 };

/** Reads the output of wrk 4. Throws where it is another. */
export function readWrkOutput(output: string): WrkResult {
  const result = {
    requestsPerSecond: number(/^Requests\/sec:\s+([\d.]+)$/m, output),
    requests: number(/^\s+(\d+) requests in /m, output),
    medianUs: microseconds(/^\s+50%\s+([\d.]+)(us|ms|s)\s*$/m, output),
    p99Us: microseconds(/^\s+99%\s+([\d.]+)(us|ms|s)\s*$/m, output),
    failures: failuresIn(output),
  };
  if (Object.values(result).some(Number.isNaN)) throw new Error(`This is not what wrk prints:\n${output}`);
  return result;
}

function failuresIn(output: string): number {
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0;
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output) ?? [];
  return broken.slice(1).reduce((total, count) => total + Number(count), Number(refused));
}

const number = (pattern: RegExp, output: string): number => Number(pattern.exec(output)?.[1]);

function microseconds(pattern: RegExp, output: string): number {
  const [, value, unit = ''] = pattern.exec(output) ?? [];
  return Number(value) * (TO_MICROSECONDS[unit] ?? NaN);
}

/** A request that is repeated as soon as its response has arrived. */
export interface Load {
  readonly url: string;
  readonly seconds: number;
  /** 32 by default. */
  readonly connections?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A Lua script that makes the requests, and what it is given. */
  readonly script?: readonly string[];
}

const CONNECTIONS = 32;
const GRACE_SECONDS = 10;

/** Loads an address and throws a BenchProblem where a response was no success: refusals are not measured. */
export async function wrk(load: Load): Promise<WrkResult> {
  const result = await wrkAnyway(load);
  if (result.failures === 0) return result;
  throw new BenchProblem(`${result.failures} of ${result.requests} requests to ${load.url} failed.`);
}

/** The same where responses may be no success, as those of a service that is still cold. */
export async function wrkAnyway(load: Load): Promise<WrkResult> {
  return readWrkOutput(await runLoad('wrk', wrkArguments(load), load.seconds + GRACE_SECONDS));
}

function wrkArguments({ url, seconds, connections = CONNECTIONS, headers = {}, script }: Load): string[] {
  const [file, ...given] = script ?? [];
  return [
    ...['--latency', '--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`],
    ...Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
    ...(file === undefined ? [] : ['--script', file]),
    url,
    ...(given.length === 0 ? [] : ['--', ...given]),
  ];
}
