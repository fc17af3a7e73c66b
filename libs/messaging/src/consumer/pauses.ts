/** Partitions that wait to be read on, each with a clock of its own. */
export class Pauses {
  private readonly clocks = new Set<NodeJS.Timeout>();

  resumeLater(resume: () => void, afterMs: number): void {
    const clock = setTimeout(() => {
      this.clocks.delete(clock);
      resume();
    }, afterMs);
    this.clocks.add(clock);
  }

  /** Resumes nothing any more: the consumer leaves. */
  forget(): void {
    for (const clock of this.clocks) clearTimeout(clock);
    this.clocks.clear();
  }
}
