/** An article with what it was scored. */
export interface Scored {
  readonly id: string;
  readonly score: number;
}

/**
 * Where the wanted one stands among so many, from 1: ties count as the middle of their places, and what was not scored
 * stands behind what was, in an order that says nothing.
 */
export function placeOf(wanted: string, scored: readonly Scored[], live: number): number {
  const own = scored.find(({ id }) => id === wanted)?.score;
  if (own === undefined) return scored.length + (Math.max(1, live - scored.length) + 1) / 2;
  const better = scored.filter(({ score }) => score > own).length;
  const equal = scored.filter(({ score }) => score === own).length;
  return better + (equal + 1) / 2;
}
