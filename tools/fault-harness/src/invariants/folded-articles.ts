import type { Evidence } from '#invariants/evidence.js';
import type { Finding } from '#invariants/finding.js';
import { dataOf, type LogRecord } from '#log/log-record.js';
import { byId, type StoredCopy } from '#state/stored.js';

type State = Readonly<Record<string, unknown>>;

/** What each read model takes over from an article as it is. What it derives from the text has tests of its own. */
const KNOWN_FIELDS = ['number', 'slugs', 'status'];
const INDEXED_FIELDS = [
  ...['number', 'slugs', 'title', 'excerpt', 'primaryCategoryId', 'categoryIds', 'tags', 'language', 'status'],
  'publishedAt',
];

/** I4: what comments know of articles is the newest event of each, and nothing else. */
export function knownArticlesFold({ log, state }: Evidence): Finding {
  const wrong = differences(newestArticles(log), state.knownArticles, KNOWN_FIELDS);
  return { invariant: 'I4', what: 'articles that comments know', checked: state.knownArticles.length, wrong };
}

/** I4: the articles that recommendations index are the newest event of each. */
export function indexedArticlesFold({ log, state }: Evidence): Finding {
  const wrong = differences(newestArticles(log), state.indexedArticles, INDEXED_FIELDS);
  return { invariant: 'I4', what: 'articles that recommendations index', checked: state.indexedArticles.length, wrong };
}

/** I4: the category tree that recommendations hold is the newest event's. */
export function categoriesFold({ log, state }: Evidence): Finding {
  const trees = newest(log, 'news.category').map(({ record, data }): [LogRecord, State] => [
    record,
    { nodes: data['tree'] },
  ]);
  const wrong = differences(trees, state.categoryCopies, ['nodes']);
  return { invariant: 'I4', what: 'category trees', checked: state.categoryCopies.length, wrong };
}

function newestArticles(log: readonly LogRecord[]): [LogRecord, State][] {
  return newest(log, 'news.article').map(({ record, data }) => [record, data['article'] as State]);
}

function newest(log: readonly LogRecord[], topic: string): { record: LogRecord; data: State }[] {
  const bySubject = new Map<string, LogRecord>();
  for (const record of log) {
    if (record.topic !== topic) continue;
    if (record.version > (bySubject.get(record.subject)?.version ?? 0)) bySubject.set(record.subject, record);
  }
  return [...bySubject.values()].map((record) => ({ record, data: dataOf(record) as State }));
}

function differences(
  folded: readonly [LogRecord, State][],
  stored: readonly StoredCopy[],
  fields: readonly string[],
): string[] {
  const copies = byId(stored);
  const wrong = folded.flatMap(([{ subject, version }, state]) => {
    const copy = copies.get(subject);
    if (!copy) return [`${subject} is missing`];
    if (copy.v !== version) return [`${subject} is at v${copy.v}, the log at v${version}`];
    const differing = fields.filter((field) => plain(copy[field]) !== plain(state[field]));
    return differing.length === 0 ? [] : [`${subject} v${version} differs in ${differing.join(', ')}`];
  });
  const logged = new Set(folded.map(([{ subject }]) => subject));
  const invented = stored.filter(({ _id }) => !logged.has(_id)).map(({ _id }) => `${_id} is in no event`);
  return [...wrong, ...invented];
}

/** Dates as events write them; keys in one order. */
function plain(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
      : part,
  );
}
