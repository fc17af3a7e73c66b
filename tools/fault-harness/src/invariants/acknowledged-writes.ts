import { type Evidence, nameOf, subjectOf } from '#invariants/evidence.js';
import type { Finding } from '#invariants/finding.js';
import type { Operation } from '#load/operation.js';
import type { LogRecord } from '#log/log-record.js';
import { byId, type Owned } from '#state/by-id.js';

/** I1: every acknowledged write can be read from its owner, at its version or a later one. */
export function acknowledgedWrites({ operations, log, state }: Evidence): Finding {
  const articles = byId(state.articles);
  const comments = byId(state.comments);
  const activities = new Set([...activitiesIn(log), ...state.intake.flatMap(({ outbox = [] }) => outbox.map(subject))]);
  const acknowledged = operations.filter(({ outcome }) => outcome === 'acknowledged');
  const problemOf = (operation: Operation): string | null => {
    if (operation.kind === 'activity') return missingActivity(operation, activities);
    return olderThan(operation, operation.kind === 'comment' ? comments : articles);
  };
  const wrong = acknowledged.flatMap((operation) => {
    const problem = problemOf(operation);
    return problem === null ? [] : [`${nameOf(operation)} ${problem}`];
  });
  return { invariant: 'I1', what: 'acknowledged writes at their owner', checked: acknowledged.length, wrong };
}

function olderThan(operation: Operation, owned: Owned): string | null {
  const id = subjectOf(operation);
  const { answeredVersion = operation.version ?? 1 } = operation;
  const stored = owned.get(id);
  if (!stored) return `was acknowledged and ${id} is not stored`;
  if (stored.version >= answeredVersion) return null;
  return `was acknowledged as version ${answeredVersion}, and ${id} is stored as version ${stored.version}`;
}

function missingActivity({ activityIds = [] }: Operation, known: ReadonlySet<string>): string | null {
  const missing = activityIds.filter((id) => !known.has(id));
  return missing.length === 0 ? null : `was acknowledged, and ${missing.join(', ')} is neither pending nor in the log`;
}

function activitiesIn(log: readonly LogRecord[]): string[] {
  return log.filter(({ topic }) => topic === 'news.activity').map(subject);
}

function subject({ subject: id }: { readonly subject: string }): string {
  return id;
}
