interface Entry {
  readonly id: string;
  readonly time: number;
}

/** Articles in the order of their publication, the newest first; by id where times are equal. */
export class LatestFirst {
  private readonly entries: Entry[] = [];

  add(id: string, time: number): void {
    this.entries.splice(this.position({ id, time }), 0, { id, time });
  }

  /** `time` as it was added. */
  remove(id: string, time: number): void {
    const at = this.position({ id, time });
    if (this.entries[at]?.id === id) this.entries.splice(at, 1);
  }

  *ids(): Iterable<string> {
    for (const { id } of this.entries) yield id;
  }

  /** Where the entry is, or would be: binary search. */
  private position(wanted: Entry): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (before(this.entries[middle], wanted)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function before(a: Entry | undefined, b: Entry): boolean {
  return a !== undefined && (a.time > b.time || (a.time === b.time && a.id < b.id));
}
