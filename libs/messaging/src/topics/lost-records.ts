import type { Standing } from '#kafka/group-standing.js';
import { partitionName } from '#kafka/position.js';

const JUMPED = '-2';

/**
 * The partitions in which the group stands where there is nothing: retention took records that it has not read, or the
 * topic was made anew. A group that has committed nothing is new, and begins at what there is.
 */
export function outOfRange(standings: readonly Standing[]): Standing[] {
  return standings.filter(({ committed, low, end }) => {
    if (committed === JUMPED) return true;
    const next = BigInt(committed);
    return next >= 0n && (next < BigInt(low) || next > BigInt(end));
  });
}

/** One sentence on what a partition lacks. */
export function describeLoss(standing: Standing): string {
  const { committed, low, end } = standing;
  const where = partitionName(standing);
  if (committed === JUMPED) return `in ${where} records before offset ${low} are gone that it had not read`;
  if (BigInt(committed) > BigInt(end)) return `in ${where} it stands at ${committed}, beyond the end at ${end}`;
  return `in ${where} the records ${committed} to ${BigInt(low) - 1n} are gone, and it had not read them`;
}
