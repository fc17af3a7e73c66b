import { poll } from '@broadsheet/platform/concurrency';

const ASK_EVERY_MS = 100;
const ANSWER_LIMIT_MS = 2_000;

/** Polls `/health/ready` until it is 200 (true), or `goesOn` returns false (false). */
export async function untilReady(url: string, goesOn: () => boolean): Promise<boolean> {
  const ready = await poll(async () => (goesOn() ? (await isReady(url)) || undefined : 'given up'), {
    everyMs: ASK_EVERY_MS,
  });
  return ready === true;
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
