export interface Scored {
  readonly id: string;
  readonly score: number;
}

/** The best so many of what is offered, best first; where scores are equal, by id, so that a list never flickers. */
export class TopList {
  private readonly best: Scored[] = [];

  constructor(private readonly most: number) {}

  offer(id: string, score: number): void {
    if (this.best.length >= this.most && !this.beatsLast(id, score)) return;
    let at = this.best.length;
    while (at > 0 && before({ id, score }, this.best[at - 1])) at -= 1;
    this.best.splice(at, 0, { id, score });
    if (this.best.length > this.most) this.best.pop();
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
