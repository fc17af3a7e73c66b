import { type Evidence, nameOf, subjectOf, versionOf } from '#invariants/evidence.js';
import type { Finding } from '#invariants/finding.js';
import type { Operation } from '#load/operation.js';
import type { LogRecord } from '#log/log-record.js';
import { byId, type Owned } from '#state/stored.js';

/** I1: every acknowledged write can be read from its owner, at its version or a later one. */
export function acknowledgedWrites(evidence: Evidence): Finding {
  const acknowledged = evidence.operations.filter(({ outcome }) => outcome === 'acknowledged');
  const problemAtOwner = looking(evidence);
  const wrong = acknowledged.flatMap((operation) => {
    const problem = problemAtOwner(operation);
    return problem === null ? [] : [`${nameOf(operation)} ${problem}`];
  });
  return { invariant: 'I1', what: 'acknowledged writes at their owner', checked: acknowledged.length, wrong };
}

/** What is wrong with an acknowledged write at its owner; null where nothing is. */
export function looking({ log, state }: Evidence): (operation: Operation) => string | null {
  const articles = byId(state.articles);
  const comments = byId(state.comments);
  const activities = new Set([...activitiesIn(log), ...state.intake.flatMap(({ outbox = [] }) => outbox.map(subject))]);
  return (operation) => {
    if (operation.kind === 'activity') return missingActivity(operation, activities);
    return olderThan(operation, operation.kind === 'comment' ? comments : articles);
  };
}

function olderThan(operation: Operation, owned: Owned): string | null {
  const id = subjectOf(operation);
  const version = versionOf(operation);
  const stored = owned.get(id);
  if (!stored) return `was acknowledged and ${id} is not stored`;
  if (stored.version >= version) return null;
  return `was acknowledged as version ${version}, and ${id} is stored as version ${stored.version}`;
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
