import { setImmediate as endOfTurn } from 'node:timers/promises';

interface CacheOptions {
  /** No value is older than this when it is returned, plus the time that its read took. */
  readonly maxAgeMs: number;
  /** Keys kept: at least the last `maxSize` that were asked for, never more than twice as many. */
  readonly maxSize: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
}

class Entry<V> {
  value: V | undefined;
  /** When it was read. */
  readAt = Number.NEGATIVE_INFINITY;
  /** The read in progress. */
  reading: Promise<void> | undefined;
}

/**
 * Caches reads by key, with a bounded age. Keys asked for in one turn of the event loop are one read, and no key is read
 * twice at once. A value that has reached half of its maximum age is read again in the background and returned meanwhile,
 * so frequent callers wait only once. A missing value is cached too; a failed read is not.
 */
export class CachedReads<V> {
  private young = new Map<string, Entry<V>>();
  private old = new Map<string, Entry<V>>();
  private readonly now: () => number;
  private readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>;
  private readonly options: CacheOptions;
  /** The read that begins when this turn of the event loop ends. */
  private next: { readonly entries: Map<string, Entry<V>>; readonly reading: Promise<void> } | undefined;

  /** `read` returns the values by key, without those that do not exist. */
  constructor(read: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>, options: CacheOptions) {
    this.read = read;
    this.options = options;
    this.now = options.now ?? (() => performance.now());
  }

  /** Returns the values by key, without those that do not exist. Throws when a read fails that it has to wait for. */
  async getMany(keys: readonly string[]): Promise<Map<string, V>> {
    const now = this.now();
    const entries = keys.map((key) => this.entryOf(key));
    const waited = new Set<Promise<void>>();
    for (const [place, entry] of entries.entries()) {
      const reading = this.current(entry, keys[place] ?? '', now);
      if (reading) waited.add(reading);
    }
    if (waited.size > 0) await Promise.all(waited);
    const found = new Map<string, V>();
    for (const [place, { value }] of entries.entries()) if (value !== undefined) found.set(keys[place] ?? '', value);
    return found;
  }

  async get(key: string): Promise<V | undefined> {
    return (await this.getMany([key])).get(key);
  }

  /** Moves the key to the young generation; a key that is not asked for during a whole generation is dropped. */
  private entryOf(key: string): Entry<V> {
    const known = this.young.get(key);
    if (known) return known;
    if (this.young.size >= this.options.maxSize) [this.old, this.young] = [this.young, new Map<string, Entry<V>>()];
    const entry = this.old.get(key) ?? new Entry<V>();
    this.young.set(key, entry);
    return entry;
  }

  /** Starts a read when the value is old; returns that read when the value is too old to be returned. */
  private current(entry: Entry<V>, key: string, now: number): Promise<void> | undefined {
    const age = now - entry.readAt;
    if (age >= this.options.maxAgeMs / 2) entry.reading ??= this.readSoon(key, entry);
    return age >= this.options.maxAgeMs ? entry.reading : undefined;
  }

  /** Adds the key to the read of this turn. */
  private readSoon(key: string, entry: Entry<V>): Promise<void> {
    this.next ??= this.beginRead();
    this.next.entries.set(key, entry);
    return this.next.reading;
  }

  private beginRead(): NonNullable<typeof this.next> {
    const entries = new Map<string, Entry<V>>();
    const reading = endOfTurn().then(() => {
      this.next = undefined;
      return this.readInto(entries);
    });
    // A caller that gets a cached value does not wait for the read, and a failure is not its concern.
    reading.catch(() => undefined);
    return { entries, reading };
  }

  private async readInto(entries: ReadonlyMap<string, Entry<V>>): Promise<void> {
    const readAt = this.now();
    try {
      const found = await this.read([...entries.keys()]);
      for (const [key, entry] of entries) Object.assign(entry, { value: found.get(key), readAt });
    } finally {
      for (const entry of entries.values()) entry.reading = undefined;
    }
  }
}
