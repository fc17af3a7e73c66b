import { placeOf } from '#invariants/evidence.js';
import type { Finding } from '#invariants/finding.js';
import type { LogRecord } from '#log/log-record.js';
import { KEPT_TOPICS } from '#log/topics.js';

interface Seen {
  readonly partition: number;
  newest: number;
  /** Version to what was first seen of it. */
  readonly first: Map<number, Pick<LogRecord, 'id' | 'sha'>>;
}

/**
 * I3: in each topic, the first occurrences of a subject's versions ascend, all in one partition, and in topics that are
 * kept for ever without gaps. A repeated record is the same: same id, same bytes.
 * The records of a partition must be in their order.
 */
export function orderPerSubject(log: readonly LogRecord[]): Finding {
  const subjects = new Map<string, Seen>();
  const wrong = log.flatMap((record) => {
    const place = `${record.topic} ${record.subject}`;
    const seen = subjects.get(place) ?? { partition: record.partition, newest: 0, first: new Map() };
    subjects.set(place, seen);
    const problem = problemOf(record, seen);
    return problem === null ? [] : [`${placeOf(record.topic, record.subject, record.version)} ${problem}`];
  });
  return { invariant: 'I3', what: 'records in order', checked: log.length, wrong };
}

/** Records beyond the first of each event. */
export function duplicatesIn(log: readonly LogRecord[]): number {
  return log.length - new Set(log.map(({ topic, id }) => `${topic} ${id}`)).size;
}

function problemOf({ topic, partition, version, id, sha }: LogRecord, seen: Seen): string | null {
  if (!Number.isInteger(version)) return 'has no version';
  if (partition !== seen.partition) return `is in partition ${partition}, others of it in ${seen.partition}`;
  const earlier = seen.first.get(version);
  if (earlier) return earlier.id === id && earlier.sha === sha ? null : `comes again as another record (${id})`;
  const { newest } = seen;
  seen.first.set(version, { id, sha });
  seen.newest = Math.max(version, newest);
  if (version < newest) return `comes for the first time after v${newest}`;
  if (KEPT_TOPICS.has(topic) && version !== newest + 1) return `follows v${newest}, with a gap`;
  return null;
}
