import type { Evidence } from '#invariants/evidence.js';
import type { Finding } from '#invariants/finding.js';
import { ReadFold } from '#invariants/read-fold.js';

/** I4: first reads, readers and what was read together are those of the log, each read counted once. */
export function readsFold({ log, state }: Evidence): Finding {
  const fold = new ReadFold();
  for (const record of log) fold.add(record);
  return fold.compare(state);
}
