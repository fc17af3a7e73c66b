const KILL_AFTER_MS = 8_000;

/** Waits for an end in good order; after eight seconds it kills. Resolves to true when nothing had to be killed. */
export async function orderlyEnd(
  end: Promise<unknown>,
  kill: () => void,
  killAfterMs: number = KILL_AFTER_MS,
): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), killAfterMs);
  });
  const ended = await Promise.race([end.then(() => true), late]);
  clearTimeout(timer);
  if (!ended) kill();
  return ended;
}
