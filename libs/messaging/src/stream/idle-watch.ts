/** A fetch that finds nothing is answered by the broker after this time. */
export const FETCH_WAIT_MS = 500;

const EMPTY_FETCHES = 3;

/**
 * Notices that nothing more is coming: compaction may have removed the last records of a range, and then no record says
 * that it has been read. Only a fetch that took as long as an empty one takes counts: one that failed says nothing.
 */
export class IdleWatch {
  private readonly emptyFetches = new Map<string, number>();
  private reading = 0;

  constructor(private readonly idle: () => void) {}

  fetched(broker: string, milliseconds: number): void {
    if (this.reading > 0) return;
    const wasEmpty = milliseconds >= FETCH_WAIT_MS * 0.9 && milliseconds <= FETCH_WAIT_MS * 4;
    this.emptyFetches.set(broker, wasEmpty ? (this.emptyFetches.get(broker) ?? 0) + 1 : 0);
    if ([...this.emptyFetches.values()].every((count) => count >= EMPTY_FETCHES)) this.idle();
  }

  /** However long that takes: other brokers may find nothing meanwhile. */
  beginReading(): void {
    this.reading += 1;
    this.emptyFetches.clear();
  }

  endReading(): void {
    this.reading -= 1;
    this.emptyFetches.clear();
  }
}
