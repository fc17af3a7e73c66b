import type { Operation } from '#load/operation.js';
import type { LogRecord } from '#log/log-record.js';
import type { Snapshot } from '#state/stored.js';

/** What the checks of state and log work on, all read after the system has healed and drained. */
export interface Evidence {
  readonly operations: readonly Operation[];
  readonly log: readonly LogRecord[];
  readonly state: Snapshot;
}

/** How a person names an operation: `comment #12`. */
export function nameOf({ kind, n }: Operation): string {
  return `${kind} #${n}`;
}

/** The subject of an operation's event: what it created, or the article that it changed. */
export function subjectOf({ kind, id, articleId }: Operation): string {
  return (kind === 'create' || kind === 'comment' ? id : articleId) ?? '';
}

/** The version that the operation's event has, from the response, or else as expected. */
export function versionOf({ answeredVersion, version = 1 }: Operation): number {
  return answeredVersion ?? version;
}

/** What a record is about: `news.article a1 v3`. */
export function placeOf(topic: string, subject: string, version: number): string {
  return `${topic} ${subject} v${version}`;
}
