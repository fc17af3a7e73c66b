import { halfSaturation } from './bm25.js';

const FIRST_SLOTS = 64;

/** Small integers for documents, reused after removal, with each document's length and the mean of all. */
export class Slots {
  private readonly byId = new Map<string, number>();
  private readonly ids: string[] = [];
  private readonly unused: number[] = [];
  private lengths = new Uint32Array(FIRST_SLOTS);
  private halves = new Float64Array(FIRST_SLOTS);
  private scratch = new Float64Array(FIRST_SLOTS);
  private totalLength = 0;
  /** Whether `halves` are up to date. */
  private current = false;

  /** How many documents there are. */
  get size(): number {
    return this.byId.size;
  }

  take(id: string, length: number): number {
    const slot = this.unused.pop() ?? this.ids.length;
    if (slot >= this.lengths.length) this.grow();
    this.byId.set(id, slot);
    this.ids[slot] = id;
    this.lengths[slot] = length;
    this.totalLength += length;
    this.current = false;
    return slot;
  }

  free(slot: number): void {
    this.byId.delete(this.id(slot));
    this.totalLength -= this.lengths[slot] ?? 0;
    this.lengths[slot] = 0;
    this.unused.push(slot);
    this.current = false;
  }

  id(slot: number): string {
    return this.ids[slot] ?? '';
  }

  of(id: string): number | undefined {
    return this.byId.get(id);
  }

  /** For each slot BM25's half saturation, which depends on the mean length. Valid until a document is added or removed. */
  halfSaturations(): Float64Array {
    if (!this.current) this.ids.forEach((_, slot) => (this.halves[slot] = halfSaturation(this.relativeLength(slot))));
    this.current = true;
    return this.halves;
  }

  /** A zero for every slot. The same memory each time: callers must not keep it beyond one synchronous step. */
  scores(): Float64Array {
    return this.scratch.subarray(0, this.ids.length).fill(0);
  }

  /** The document's length divided by the mean length. */
  private relativeLength(slot: number): number {
    return this.totalLength === 0 ? 1 : ((this.lengths[slot] ?? 0) * this.size) / this.totalLength;
  }

  private grow(): void {
    const lengths = new Uint32Array(this.lengths.length * 2);
    lengths.set(this.lengths);
    this.lengths = lengths;
    this.halves = new Float64Array(lengths.length);
    this.scratch = new Float64Array(lengths.length);
  }
}
