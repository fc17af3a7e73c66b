const FIRST_SLOTS = 64;

/** Small integers for documents, used again when one goes, with each document's length and the mean of all. */
export class Slots {
  private readonly ids: string[] = [];
  private readonly unused: number[] = [];
  private lengths = new Uint32Array(FIRST_SLOTS);
  private scratch = new Float64Array(FIRST_SLOTS);
  private totalLength = 0;

  take(id: string, length: number): number {
    const slot = this.unused.pop() ?? this.ids.length;
    if (slot >= this.lengths.length) this.grow();
    this.ids[slot] = id;
    this.lengths[slot] = length;
    this.totalLength += length;
    return slot;
  }

  free(slot: number): void {
    this.totalLength -= this.lengths[slot] ?? 0;
    this.lengths[slot] = 0;
    this.unused.push(slot);
  }

  id(slot: number): string {
    return this.ids[slot] ?? '';
  }

  /** The document's length divided by the mean length. */
  relativeLength(slot: number): number {
    const documents = this.ids.length - this.unused.length;
    return this.totalLength === 0 ? 1 : ((this.lengths[slot] ?? 0) * documents) / this.totalLength;
  }

  /** A zero for every slot. The same memory each time, so nobody may keep it beyond one synchronous step. */
  scores(): Float64Array {
    return this.scratch.subarray(0, this.ids.length).fill(0);
  }

  private grow(): void {
    const lengths = new Uint32Array(this.lengths.length * 2);
    lengths.set(this.lengths);
    this.lengths = lengths;
    this.scratch = new Float64Array(lengths.length);
  }
}
