export interface Scored {
  readonly id: string;
  readonly score: number;
}

/** The best of what is offered, best first; by id if scores are equal, so that a list never flickers. */
export class TopList {
  private readonly best: Scored[] = [];

  constructor(private readonly limit: number) {}

  offer(id: string, score: number): void {
    if (this.best.length >= this.limit && !this.beatsLast(id, score)) return;
    let at = this.best.length;
    while (at > 0 && before({ id, score }, this.best[at - 1])) at -= 1;
    this.best.splice(at, 0, { id, score });
    if (this.best.length > this.limit) this.best.pop();
  }

  items(): readonly Scored[] {
    return this.best;
  }

  private beatsLast(id: string, score: number): boolean {
    return before({ id, score }, this.best.at(-1));
  }
}

function before(a: Scored, b: Scored | undefined): boolean {
  return b !== undefined && (a.score > b.score || (a.score === b.score && a.id < b.id));
}
