/** Answers that were worked out from an index, for as long as the index stays as it is; so many of them, those asked for last. */
export class UntilChanged<V> {
  private readonly answers = new Map<string, V>();
  private revision = -1;

  constructor(
    private readonly index: { readonly revision: number },
    private readonly most: number,
  ) {}

  get(key: string, workOut: () => V): V {
    if (this.revision !== this.index.revision) this.answers.clear();
    this.revision = this.index.revision;
    const answer = this.answers.get(key) ?? workOut();
    // To the end: what was asked for longest ago stands first.
    this.answers.delete(key);
    this.answers.set(key, answer);
    const [oldest] = this.answers.keys();
    if (this.answers.size > this.most && oldest !== undefined) this.answers.delete(oldest);
    return answer;
  }
}
