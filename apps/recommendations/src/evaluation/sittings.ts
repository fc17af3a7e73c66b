const LONGEST_MS = 6 * 3_600_000;

/** What each reader has read in the last six hours, for the baseline of co-read counts. */
export class Sittings {
  private readonly recent = new Map<string, { article: string; at: number }[]>();

  /** Answers what the reader read before, in the same sitting. */
  read(reader: string, article: string, at: Date): string[] {
    const before = (this.recent.get(reader) ?? []).filter((one) => at.getTime() - one.at <= LONGEST_MS);
    this.recent.set(reader, [...before, { article, at: at.getTime() }]);
    return before.map((one) => one.article);
  }
}
