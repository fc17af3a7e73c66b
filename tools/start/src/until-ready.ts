import { setTimeout as pause } from 'node:timers/promises';

const ASK_EVERY_MS = 100;
const ANSWER_LIMIT_MS = 2_000;

/** Asks `/health/ready` until it says yes (true), or the caller gives up (false). */
export async function untilReady(url: string, given: () => boolean): Promise<boolean> {
  while (given()) {
    if (await isReady(url)) return true;
    await pause(ASK_EVERY_MS);
  }
  return false;
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
