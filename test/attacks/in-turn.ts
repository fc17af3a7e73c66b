const AT_ONCE = 8;

/** Does it for each, some at once, and returns the results in order. */
export async function inTurn<T, R>(
  items: readonly T[],
  act: (item: T, n: number) => Promise<R>,
  atOnce = AT_ONCE,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const work = async (): Promise<void> => {
    for (const [n, item] of waiting) results[n] = await act(item, n);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
