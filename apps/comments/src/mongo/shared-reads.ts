/**
 * Lets everybody who asks the same at the same moment share one read, so that a burst on one article does not queue for
 * connections. Keeps no answer once it is there. Only for what may have been read a moment before it was asked for.
 */
export class SharedReads<T> {
  private readonly reading = new Map<string, Promise<T>>();

  run(key: string, read: () => Promise<T>): Promise<T> {
    const shared = this.reading.get(key);
    if (shared) return shared;
    const own = read().finally(() => this.reading.delete(key));
    this.reading.set(key, own);
    return own;
  }
}
