import { setImmediate as turnEnds } from 'node:timers/promises';

/** How long and how much is remembered. */
interface Limits {
  /** No answer is older than this, and what it took to read it. */
  readonly oldestMs: number;
  /** Of the keys asked for last, so many at least, and twice as many at most. */
  readonly most: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
}

class Entry<V> {
  value: V | undefined;
  /** When it was read; never, at first. */
  readAt = Number.NEGATIVE_INFINITY;
  /** The read that is under way. */
  reading: Promise<void> | undefined;
}

/**
 * Answers again what it has read not long ago. What is asked for in one turn of the event loop is one read, and no key is
 * read twice at once. A key whose answer is half as old as it may become is read again, and answered meanwhile with what is
 * known: whoever asks often waits once. Nothing is remembered of a read that failed.
 */
export class RememberedReads<V> {
  private young = new Map<string, Entry<V>>();
  private old = new Map<string, Entry<V>>();
  private readonly now: () => number;
  /** What is read when this turn of the event loop is over. */
  private next: { readonly entries: Map<string, Entry<V>>; readonly reading: Promise<void> } | undefined;

  constructor(
    /** What there is nothing of is undefined, or left out. */
    private readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
    private readonly limits: Limits,
  ) {
    this.now = limits.now ?? (() => performance.now());
  }

  /** By key; what was not found is left out. Throws as the read does that it has to wait for. */
  async of(keys: readonly string[]): Promise<Map<string, V>> {
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

  async one(key: string): Promise<V | undefined> {
    return (await this.of([key])).get(key);
  }

  /** What nobody asks for while as many others are asked for as are kept goes. */
  private entryOf(key: string): Entry<V> {
    const known = this.young.get(key);
    if (known) return known;
    if (this.young.size >= this.limits.most) [this.old, this.young] = [this.young, new Map<string, Entry<V>>()];
    const entry = this.old.get(key) ?? new Entry<V>();
    this.young.set(key, entry);
    return entry;
  }

  /** Has it read where it is old, and answers what to wait for where it is too old. */
  private current(entry: Entry<V>, key: string, now: number): Promise<void> | undefined {
    const age = now - entry.readAt;
    if (age >= this.limits.oldestMs / 2) entry.reading ??= this.readSoon(key, entry);
    return age >= this.limits.oldestMs ? entry.reading : undefined;
  }

  /** With everything else of this turn. */
  private readSoon(key: string, entry: Entry<V>): Promise<void> {
    this.next ??= this.beginRead();
    this.next.entries.set(key, entry);
    return this.next.reading;
  }

  private beginRead(): NonNullable<typeof this.next> {
    const entries = new Map<string, Entry<V>>();
    const reading = turnEnds().then(() => {
      this.next = undefined;
      return this.readInto(entries);
    });
    // Whoever has something to answer with does not wait, nor hear of a failure.
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
