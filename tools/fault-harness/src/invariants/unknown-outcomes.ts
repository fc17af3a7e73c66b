import { type Evidence, nameOf } from '#invariants/evidence.js';
import type { Finding } from '#invariants/finding.js';
import type { Operation } from '#load/operation.js';
import { dataOf, type LogRecord } from '#log/log-record.js';
import type { Snapshot } from '#state/stored.js';

interface Traces {
  readonly state: boolean;
  readonly event: boolean;
}

/**
 * I5: an operation whose outcome nobody knows is applied wholly, state and event, or not at all; one that was refused
 * is not applied. The load never touches an article again after such a response, so that its traces stay as they were.
 */
export function unknownOutcomes({ operations, log, state }: Evidence): Finding {
  const open = operations.filter(({ outcome }) => outcome !== 'acknowledged');
  const tracesOf = tracing(log, state);
  const wrong = open.flatMap((operation) => {
    const problem = problemOf(operation, tracesOf(operation));
    return problem === null ? [] : [`${nameOf(operation)} ${problem}`];
  });
  return { invariant: 'I5', what: 'unknown and refused writes, wholly or not at all', checked: open.length, wrong };
}

/** How many operations of unknown outcome turn out to have been applied. */
export function appliedUnknowns({ operations, log, state }: Evidence): number {
  const tracesOf = tracing(log, state);
  return operations.filter((one) => one.outcome === 'unknown' && tracesOf(one).state).length;
}

function problemOf({ outcome, status, kind, activityIds = [] }: Operation, traces: Traces & { found: number }) {
  if (outcome === 'failed' && (traces.state || traces.event)) return `was refused (${status}), and is applied`;
  if (traces.state !== traces.event) {
    return traces.state ? 'is stored without its event' : 'has its event without its state';
  }
  const half = kind === 'activity' && traces.found > 0 && traces.found < activityIds.length;
  return half ? `has ${traces.found} of ${activityIds.length} events` : null;
}

function tracing(log: readonly LogRecord[], state: Snapshot): (operation: Operation) => Traces & { found: number } {
  const titles = new Set(state.articles.map(({ title }) => title));
  const texts = new Set(state.comments.map(({ text }) => text));
  const statuses = new Map(state.articles.map(({ _id, status }) => [_id, status]));
  const logged = eventsIn(log);
  return ({ kind, marker, articleId = '', activityIds = [] }) => {
    switch (kind) {
      case 'create':
      case 'edit':
        return { state: titles.has(marker), event: logged.titles.has(marker), found: 0 };
      case 'publish':
        return { state: statuses.get(articleId) === 'published', event: logged.published.has(articleId), found: 0 };
      case 'comment':
        return { state: texts.has(marker), event: logged.texts.has(marker), found: 0 };
      case 'activity': {
        const found = activityIds.filter((id) => logged.activities.has(id)).length;
        return { state: found > 0, event: found > 0, found };
      }
    }
  };
}

interface LoggedEvents {
  readonly titles: Set<string>;
  readonly published: Set<string>;
  readonly texts: Set<string>;
  readonly activities: Set<string>;
}

/** The events of the log, by what the load can recognise. */
function eventsIn(log: readonly LogRecord[]): LoggedEvents {
  const logged: LoggedEvents = { titles: new Set(), published: new Set(), texts: new Set(), activities: new Set() };
  for (const record of log) {
    if (record.topic === 'news.activity') logged.activities.add(record.subject);
    if (record.type === 'news.article.published.v1') logged.published.add(record.subject);
    const { article, text } = (dataOf(record) ?? {}) as { article?: { title: string }; text?: string };
    if (record.topic === 'news.article' && article) logged.titles.add(article.title);
    if (record.topic === 'news.comment-content' && text !== undefined) logged.texts.add(text);
  }
  return logged;
}
