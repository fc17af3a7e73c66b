import type { Finding } from '#invariants/finding.js';
import type { Snapshot, StoredComment } from '#state/stored.js';

/** I4: the counters of every discussion, and every stored number of replies, equal a count of the comments' rows. */
export function commentCounters({ comments, counterSlots }: Pick<Snapshot, 'comments' | 'counterSlots'>): Finding {
  const rows = new Map<string, number>();
  for (const { articleId, provider, status } of comments) add(rows, `${articleId} ${provider} ${status}`, 1);
  const counters = new Map<string, number>();
  for (const { articleId, counts } of counterSlots) {
    for (const [provider, byStatus] of Object.entries(counts)) {
      for (const [status, count] of Object.entries(byStatus))
        add(counters, `${articleId} ${provider} ${status}`, count);
    }
  }
  const keys = new Set([...rows.keys(), ...counters.keys()]);
  const wrong = [...keys]
    .filter((key) => (rows.get(key) ?? 0) !== (counters.get(key) ?? 0))
    .map((key) => `${key}: counted ${counters.get(key) ?? 0}, rows ${rows.get(key) ?? 0}`);
  const checked = keys.size + comments.length;
  return { invariant: 'I4', what: 'counters and rows', checked, wrong: [...wrong, ...wrongReplies(comments)] };
}

function wrongReplies(comments: readonly StoredComment[]): string[] {
  const below = new Map<string, number>();
  for (const { status, ancestorIds } of comments) {
    if (status === 'published') for (const id of ancestorIds) add(below, id, 1);
  }
  return comments
    .filter(({ _id, repliesPublished }) => repliesPublished !== (below.get(_id) ?? 0))
    .map(({ _id, repliesPublished }) => `${_id}: ${repliesPublished} replies stored, rows ${below.get(_id) ?? 0}`);
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
