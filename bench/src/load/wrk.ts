import { BenchProblem } from '#bench-problem.js';
import { runLoad } from './program.js';
import { readWrkOutput, type WrkResult } from './wrk-output.js';

/** A request that is repeated as fast as it is answered. */
export interface Load {
  readonly url: string;
  readonly seconds: number;
  /** 32 where nothing is said. */
  readonly connections?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A Lua script that makes the requests, and what it is given. */
  readonly script?: readonly string[];
}

const CONNECTIONS = 32;
const GRACE_SECONDS = 10;

/** Loads an address and throws a BenchProblem where an answer was no success: what is refused is not measured. */
export async function wrk(load: Load): Promise<WrkResult> {
  const result = await wrkAnyway(load);
  if (result.failures === 0) return result;
  throw new BenchProblem(`${result.failures} of ${result.requests} requests to ${load.url} failed.`);
}

/** The same where answers may be no success, as those of a service that is still cold. */
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
