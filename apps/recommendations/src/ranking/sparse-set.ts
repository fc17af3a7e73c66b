/**
 * Small integers, each with its place in insertion order; reset without visiting its members.
 * Source: Briggs and Torczon, "An efficient representation for sparse sets", 1993.
 */
export class SparseSet {
  private dense: number[] = [];
  /** The place of each member; arbitrary for other numbers. */
  private places = new Uint32Array(64);

  get size(): number {
    return this.dense.length;
  }

  /** In the order of their places. Valid until the next `begin`. */
  get members(): readonly number[] {
    return this.dense;
  }

  begin(members: Iterable<number>): void {
    this.dense = [];
    this.addAll(members);
  }

  addAll(members: Iterable<number>): void {
    for (const member of members) if (!this.has(member)) this.add(member);
  }

  /** For members only. */
  placeOf(member: number): number {
    return this.places[member] ?? 0;
  }

  private has(member: number): boolean {
    return this.dense[this.placeOf(member)] === member;
  }

  private add(member: number): void {
    if (member >= this.places.length) this.grow(member);
    this.places[member] = this.dense.push(member) - 1;
  }

  private grow(member: number): void {
    const places = new Uint32Array(2 ** Math.ceil(Math.log2(member + 1) + 1));
    places.set(this.places);
    this.places = places;
  }
}
