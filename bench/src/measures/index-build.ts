import type { Bench } from '#bench.js';
import { memoryOf } from '#machine/memory.js';
import { delay, until } from '@broadsheet/platform/concurrency';

export interface IndexBuild {
  /** From the start of the process until its first list. */
  readonly seconds: number;
  /** More than the service has with nothing to list. */
  readonly grownMiB: number;
  /** The longest that a question after its health took meanwhile. */
  readonly longestMs: number;
}

const PATIENCE = { everyMs: 20, withinMs: 120_000 };
const LIST = '/v1/recommendations/latest';
const ASK_EVERY_MS = 5;
const SETTLE_MS = 2_000;

/** Starts recommendations again on what is stored. */
export async function buildIndex({ services, keys, idleMiB, gateway }: Bench): Promise<IndexBuild> {
  await services.stopOne('recommendations', 'SIGTERM');
  const begun = performance.now();
  services.launch('recommendations');
  const url = services.urlOf('recommendations');
  const headers = keys.anonymousIdentity();
  const watch = watchHealth(url);
  await until(() => answers(`${url}${LIST}`, headers), { what: 'the lists after a start', ...PATIENCE });
  const seconds = (performance.now() - begun) / 1_000;
  const longestMs = await watch.end();
  await delay(SETTLE_MS);
  // The load skipped recommendations while it was unavailable.
  const throughGateway = async (): Promise<boolean> => (await gateway.send({ path: LIST })).status === 200;
  await until(throughGateway, { what: 'the lists through the gateway', ...PATIENCE });
  const { now } = memoryOf(services.pidOf('recommendations'));
  return { seconds, longestMs, grownMiB: now - (idleMiB.get('recommendations') ?? NaN) };
}

/** Sends requests repeatedly, from the first response on. */
function watchHealth(url: string): { end: () => Promise<number> } {
  const stop = new AbortController();
  let longest = 0;
  const watching = (async () => {
    let up = false;
    while (!stop.signal.aborted) {
      const asked = performance.now();
      const answered = await answers(`${url}/health/live`);
      if (up) longest = Math.max(longest, performance.now() - asked);
      up ||= answered;
      await delay(ASK_EVERY_MS);
    }
  })();
  const end = async (): Promise<number> => {
    stop.abort();
    await watching;
    return longest;
  };
  return { end };
}

/** True for a 200; false for anything else, a refused connection included. */
async function answers(url: string, headers: Record<string, string> = {}): Promise<boolean> {
  try {
    const answer = await fetch(url, { headers });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}
