/** Caches values computed from an index until the index changes: the `maxSize` that were used last. No value has an age limit. */
export class UntilChanged<V> {
  private readonly values = new Map<string, V>();
  private revision = -1;

  constructor(
    private readonly index: { readonly revision: number },
    private readonly maxSize: number,
  ) {}

  get(key: string, compute: () => V): V {
    if (this.revision !== this.index.revision) this.values.clear();
    this.revision = this.index.revision;
    const value = this.values.get(key) ?? compute();
    // Moved to the end: the least recently used comes first.
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.maxSize && oldest !== undefined) this.values.delete(oldest);
    return value;
  }
}
