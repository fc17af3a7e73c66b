/** The broker responds to an empty fetch after this time. */
export const FETCH_WAIT_MS = 500;

const EMPTY_FETCHES = 3;

/**
 * Detects that no more records will arrive: compaction may have removed the last records of a range, and then no record
 * shows that the range has been read. Only fetches that took as long as an empty one count: a failed one proves nothing.
 */
export class IdleDetector {
  private readonly emptyFetches = new Map<string, number>();
  private reading = 0;

  constructor(private readonly idle: () => void) {}

  fetched(broker: string, milliseconds: number): void {
    if (this.reading > 0) return;
    const wasEmpty = milliseconds >= FETCH_WAIT_MS * 0.9 && milliseconds <= FETCH_WAIT_MS * 4;
    this.emptyFetches.set(broker, wasEmpty ? (this.emptyFetches.get(broker) ?? 0) + 1 : 0);
    if ([...this.emptyFetches.values()].every((count) => count >= EMPTY_FETCHES)) this.idle();
  }

  /** Suspends the detection: other brokers may find nothing in the meantime. */
  beginReading(): void {
    this.reading += 1;
    this.emptyFetches.clear();
  }

  endReading(): void {
    this.reading -= 1;
    this.emptyFetches.clear();
  }
}
