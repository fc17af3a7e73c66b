import { type Evidence, nameOf, placeOf, subjectOf, versionOf } from '#invariants/evidence.js';
import type { Finding } from '#invariants/finding.js';
import type { Operation } from '#load/operation.js';
import type { LogRecord } from '#log/log-record.js';
import { byId, type Owned, type Snapshot } from '#state/stored.js';
import { CuratedList } from '@broadsheet/contracts';

const TOPIC_OF: Record<Operation['kind'], string> = {
  create: 'news.article',
  edit: 'news.article',
  publish: 'news.article',
  comment: 'news.comment',
  activity: 'news.activity',
};

/** I2, one way: the event of every acknowledged write is in the log at least once. */
export function acknowledgedEvents({ operations, log }: Pick<Evidence, 'operations' | 'log'>): Finding {
  const inLog = placesIn(log);
  const acknowledged = operations.filter(({ outcome }) => outcome === 'acknowledged');
  const events = acknowledged.flatMap((operation) => eventsOf(operation).map((event) => ({ operation, event })));
  const wrong = events
    .filter(({ event }) => !inLog.has(event))
    .map(({ operation, event }) => `${nameOf(operation)} was acknowledged, and ${event} is not in the log`);
  return { invariant: 'I2', what: 'events of acknowledged writes in the log', checked: events.length, wrong };
}

/** Whether all events of an acknowledged write are in the log. */
export function searching(log: readonly LogRecord[]): (operation: Operation) => boolean {
  const inLog = placesIn(log);
  return (operation) => eventsOf(operation).every((event) => inLog.has(event));
}

/** I2, the other way: whatever event the log has, its owner's state is at that version or a later one. */
export function stateOfEvents({ log, state }: Pick<Evidence, 'log' | 'state'>): Finding {
  const owners = ownersOf(state);
  const owned = log.filter(({ topic }) => owners.has(topic));
  const wrong = owned.flatMap(({ topic, subject, version }) => {
    const stored = owners.get(topic)?.get(subject)?.version ?? 0;
    return stored >= version ? [] : [`${placeOf(topic, subject, version)} is in the log, its owner has v${stored}`];
  });
  return { invariant: 'I2', what: 'events in the log with their state', checked: owned.length, wrong };
}

/** I2, counted from the owner: no state is ahead of the newest event that the log has of it. */
export function eventsOfState({ log, state }: Pick<Evidence, 'log' | 'state'>): Finding {
  const newest = newestVersions(log);
  const facts = [...ownersOf(state)].filter(([topic]) => topic !== 'news.comment-content');
  const all = facts.flatMap(([topic, owned]) => [...owned.values()].map((one) => ({ topic, ...one })));
  const wrong = all.flatMap(({ topic, _id, version }) => {
    const logged = newest.get(`${topic} ${_id}`) ?? 0;
    return logged >= version ? [] : [`${placeOf(topic, _id, version)} is stored, the log goes to v${logged}`];
  });
  return { invariant: 'I2', what: 'states with their events', checked: all.length, wrong };
}

function placesIn(log: readonly LogRecord[]): Set<string> {
  return new Set(log.map(({ topic, subject, version }) => placeOf(topic, subject, version)));
}

function eventsOf(operation: Operation): string[] {
  const topic = TOPIC_OF[operation.kind];
  if (operation.kind === 'activity') return (operation.activityIds ?? []).map((id) => placeOf(topic, id, 1));
  const subject = subjectOf(operation);
  const version = versionOf(operation);
  const fact = placeOf(topic, subject, version);
  return operation.kind === 'comment' ? [fact, placeOf('news.comment-content', subject, version)] : [fact];
}

const isList = (id: string): boolean => CuratedList.safeParse(id).success;

/** Who holds the state that a topic's events describe. The intake of activity is empty by nature. */
function ownersOf(state: Snapshot): Map<string, Owned> {
  return new Map<string, Owned>([
    ['news.article', byId(state.articles)],
    ['news.category', byId(state.categoryTrees)],
    ['news.comment', byId(state.comments)],
    ['news.comment-content', byId(state.comments)],
    ['news.discussion', byId(state.discussions)],
    ['news.recommendation', byId(state.pins.filter(({ _id }) => !isList(_id)))],
    ['news.recommendation-list', byId(state.pins.filter(({ _id }) => isList(_id)))],
  ]);
}

function newestVersions(log: readonly LogRecord[]): Map<string, number> {
  const newest = new Map<string, number>();
  for (const { topic, subject, version } of log) {
    const place = `${topic} ${subject}`;
    newest.set(place, Math.max(version, newest.get(place) ?? 0));
  }
  return newest;
}
