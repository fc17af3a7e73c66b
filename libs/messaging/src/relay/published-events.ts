/**
 * Ids that Kafka has acknowledged, kept until one pass after they were removed from the outbox: a read may return
 * what was there before the removal, and would publish it again. Forgetting too early costs a duplicate, nothing else.
 */
export class PublishedEvents {
  private readonly ids = new Set<string>();
  private removed: string[] = [];
  private removedBeforeThisPass: string[] = [];

  has(id: string): boolean {
    return this.ids.has(id);
  }

  add(ids: Iterable<string>): void {
    for (const id of ids) this.ids.add(id);
  }

  /** They are out of the outbox now. */
  markRemoved(ids: Iterable<string>): void {
    this.removed.push(...ids);
  }

  /** Begins a pass: what was removed before the last one cannot be read any more. */
  nextPass(): void {
    for (const id of this.removedBeforeThisPass) this.ids.delete(id);
    this.removedBeforeThisPass = this.removed;
    this.removed = [];
  }
}
