import { poll } from '@broadsheet/platform/concurrency';

const POLL_EVERY_MS = 100;
const RESPONSE_TIMEOUT_MS = 2_000;

/** Polls `/health/ready`. Resolves to true once it returns 200, to false once `shouldContinue` returns false. */
export async function untilReady(url: string, shouldContinue: () => boolean): Promise<boolean> {
  const ready = await poll(async () => (shouldContinue() ? (await isReady(url)) || undefined : 'given up'), {
    everyMs: POLL_EVERY_MS,
  });
  return ready === true;
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(RESPONSE_TIMEOUT_MS) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
