/** Which documents hold a term, and how often. Documents are slots, small integers. Order means nothing. */
export class PostingList {
  private slots = new Uint32Array(2);
  private counts = new Uint16Array(2);
  private used = 0;

  constructor(readonly term: string) {}

  /** How many documents hold the term. */
  get size(): number {
    return this.used;
  }

  /** The slot must not be in the list. */
  add(slot: number, count: number): void {
    if (this.used === this.slots.length) this.grow();
    this.slots[this.used] = slot;
    this.counts[this.used] = count;
    this.used += 1;
  }

  /** Nothing happens where the slot is not in the list. */
  remove(slot: number): void {
    const at = this.slots.subarray(0, this.used).indexOf(slot);
    if (at < 0) return;
    this.used -= 1;
    this.slots[at] = this.slots[this.used] ?? 0;
    this.counts[at] = this.counts[this.used] ?? 0;
  }

  forEach(visit: (slot: number, count: number) => void): void {
    for (let at = 0; at < this.used; at += 1) visit(this.slots[at] ?? 0, this.counts[at] ?? 0);
  }

  private grow(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    const counts = new Uint16Array(this.slots.length * 2);
    slots.set(this.slots);
    counts.set(this.counts);
    this.slots = slots;
    this.counts = counts;
  }
}
