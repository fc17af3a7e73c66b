import { aRead, newId, type NewRecord } from '@broadsheet/fault-harness';

export interface ManyReads {
  readonly readers: number;
  readonly readsOfEach: number;
  readonly articles: number;
}

const IN_A_SITTING = 2;
const BETWEEN_SITTINGS_MS = 12 * 3_600_000;
const BETWEEN_READS_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * What readers of a news site did within the last month: each comes back twice a day and reads two articles in a row,
 * never the same one again. Readers take turns, so that neighbours in the log are different ones.
 */
export function* manyReads({ readers, readsOfEach, articles }: ManyReads): Generator<NewRecord> {
  const ids = Array.from({ length: articles }, newId);
  const begun = Date.now() - 30 * DAY_MS;
  for (let n = 0; n < readsOfEach; n += 1) {
    const sitting = Math.floor(n / IN_A_SITTING);
    const at = begun + sitting * BETWEEN_SITTINGS_MS + (n % IN_A_SITTING) * BETWEEN_READS_MS;
    for (let reader = 0; reader < readers; reader += 1) {
      // Steps through the articles, at another pace for each reader, without meeting one twice.
      const articleId = ids[(reader + n * (1 + (reader % 31))) % articles] ?? '';
      yield aRead({ readerId: `reader-${String(reader).padStart(8, '0')}`, articleId, at: at + reader });
    }
  }
}
