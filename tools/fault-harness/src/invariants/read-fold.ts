import type { Finding } from '#invariants/finding.js';
import { dataOf, type LogRecord } from '#log/log-record.js';
import type { Snapshot } from '#state/stored.js';
import { createHash } from 'node:crypto';
import type { Evidence } from '#invariants/evidence.js';

interface Read {
  readonly id: string;
  readonly article: string;
  readonly at: number;
  inSitting: boolean;
}

/** What reads amount to. */
interface ReadTotals {
  readonly firstReads: Map<string, Read>;
  readonly readers: Map<string, number>;
  readonly coReaders: Map<string, number>;
  /** Σ 1/√k by pair. */
  readonly coReads: Map<string, number>;
}

const SITTING_MS = 6 * 3_600_000;
const MAX_BESIDE = 10;
const MAX_KEPT = 30;
const MAX_AHEAD_MS = 3_600_000;
/** Sums of fractions may differ in their last digits, as they were added in another order. */
const TOLERANCE = 1e-9;

type StoredReads = Pick<Snapshot, 'firstReads' | 'articleStats' | 'coReads'>;

/** What the reads of a log amount to, one record after the other. Those of one partition must come in their order. */
export class ReadFold {
  private readonly totals: ReadTotals = {
    firstReads: new Map(),
    readers: new Map(),
    coReaders: new Map(),
    coReads: new Map(),
  };
  private readonly byReader = new Map<string, Read[]>();

  /** Reads of one reader are in one partition, so their order in the log is the order in which they were applied. */
  add(record: LogRecord): void {
    if (record.type !== 'news.activity.read.v1') return;
    const { readerId, articleId, at } = dataOf(record) as { readerId: string; articleId: string; at: string };
    const read = { id: firstReadId(readerId, articleId), article: articleId, at: Date.parse(at), inSitting: false };
    if (read.at - Date.parse(record.time) > MAX_AHEAD_MS || this.totals.firstReads.has(read.id)) return;
    const earlier = this.byReader.get(readerId) ?? [];
    count(this.totals, read, sittingBefore(earlier, read));
    this.byReader.set(readerId, [...earlier, read].sort(newestFirst).slice(0, MAX_KEPT));
  }

  compare(state: StoredReads): Finding {
    const { firstReads, readers, coReaders, coReads } = this.totals;
    // Of what has only been commented on so far, nothing is said of readers.
    const articles = state.articleStats.filter((one) => one.readers > 0);
    const stored = {
      firstReads: new Map(state.firstReads.map(({ _id, at }) => [_id, at.toISOString()])),
      readers: new Map(articles.map(({ _id, readers: counted }) => [_id, counted])),
      coReaders: new Map(articles.map(({ _id, coReaders: counted }) => [_id, counted])),
      coReads: new Map(state.coReads.map(({ _id, c6 }) => [_id, c6])),
    };
    const logged = new Map([...firstReads].map(([id, { at }]) => [id, new Date(at).toISOString()]));
    const wrong = [
      ...differing('first read', logged, stored.firstReads),
      ...differing('readers of', readers, stored.readers),
      ...differing('co-readers of', coReaders, stored.coReaders),
      ...differing('in one sitting', coReads, stored.coReads),
    ];
    const checked = firstReads.size + readers.size + coReads.size;
    return { invariant: 'I4', what: 'reads counted once', checked, wrong };
  }
}

/** As rows have it, in hex: the first half of a SHA-256 of who read what. */
export function firstReadId(reader: string, article: string): string {
  return createHash('sha256').update(`${reader}:${article}`).digest('hex').slice(0, 32);
}

function newestFirst(a: Read, b: Read): number {
  return b.at - a.at || (a.id < b.id ? -1 : 1);
}

function sittingBefore(earlier: readonly Read[], { at }: Read): Read[] {
  return earlier.filter((one) => one.at <= at && one.at >= at - SITTING_MS).slice(0, MAX_BESIDE);
}

function count({ firstReads, readers, coReaders, coReads }: ReadTotals, read: Read, sitting: readonly Read[]): void {
  firstReads.set(read.id, read);
  add(readers, read.article, 1);
  add(coReaders, read.article, sitting.length > 0 ? 1 : 0);
  read.inSitting = sitting.length > 0;
  for (const other of sitting) {
    add(coReads, `${read.article}:${other.article}`, 1 / Math.sqrt(sitting.length));
    add(coReads, `${other.article}:${read.article}`, 1 / Math.sqrt(sitting.length));
    if (!other.inSitting) add(coReaders, other.article, 1);
    other.inSitting = true;
  }
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function differing<T extends string | number>(
  what: string,
  logged: ReadonlyMap<string, T>,
  stored: ReadonlyMap<string, T>,
): string[] {
  const keys = new Set([...logged.keys(), ...stored.keys()]);
  return [...keys].flatMap((key) => {
    const [expected, found] = [logged.get(key), stored.get(key)];
    return same(expected, found) ? [] : [`${what} ${key}: stored ${found}, the log says ${expected}`];
  });
}

function same(a: string | number | undefined, b: string | number | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
}

/** I4: first reads, readers and what was read together are those of the log, each read counted once. */
export function readsFold({ log, state }: Evidence): Finding {
  const fold = new ReadFold();
  for (const record of log) fold.add(record);
  return fold.compare(state);
}
