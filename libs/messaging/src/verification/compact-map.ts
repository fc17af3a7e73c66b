const { imul } = Math;

const FIRST_SLOTS = 1 << 12;
const MAX_LOAD = 0.7;

/**
 * A map from text to number that takes 23 to 46 bytes for each entry, regardless of the text's length: it keeps 64 bits of
 * a hash instead. At a million entries the chance that two texts collide is one in forty million. For counting only.
 */
export class CompactMap {
  private high = new Uint32Array(FIRST_SLOTS);
  private low = new Uint32Array(FIRST_SLOTS);
  private values = new Float64Array(FIRST_SLOTS);
  private entries = 0;

  get size(): number {
    return this.entries;
  }

  get(text: string): number | undefined {
    const slot = this.slotOf(hash(text, FIRST), hash(text, SECOND));
    return this.isFree(slot) ? undefined : this.values[slot];
  }

  set(text: string, value: number): void {
    if (this.entries >= this.values.length * MAX_LOAD) this.grow();
    this.put(hash(text, FIRST), hash(text, SECOND), value);
  }

  private put(high: number, low: number, value: number): void {
    const slot = this.slotOf(high, low);
    if (this.isFree(slot)) this.entries += 1;
    this.high[slot] = high;
    this.low[slot] = low;
    this.values[slot] = value;
  }

  /** Where the key is, or would be: the next free slot after the one that its hash names. */
  private slotOf(high: number, low: number): number {
    const mask = this.values.length - 1;
    let slot = low & mask;
    while (!this.isFree(slot) && (this.high[slot] !== high || this.low[slot] !== low)) slot = (slot + 1) & mask;
    return slot;
  }

  private isFree(slot: number): boolean {
    return this.high[slot] === 0; // a hash is never 0
  }

  private grow(): void {
    const { high, low, values } = this;
    this.high = new Uint32Array(values.length * 2);
    this.low = new Uint32Array(values.length * 2);
    this.values = new Float64Array(values.length * 2);
    this.entries = 0;
    for (let slot = 0; slot < values.length; slot += 1) {
      if (high[slot] !== 0) this.put(high[slot] ?? 0, low[slot] ?? 0, values[slot] ?? 0);
    }
  }
}

const FIRST = { basis: 0x811c9dc5, prime: 0x01000193 };
const SECOND = { basis: 0x9e3779b9, prime: 0x85ebca6b };

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv), then MurmurHash3's finalizer. 32 bits, never 0. */
function hash(text: string, { basis, prime }: { basis: number; prime: number }): number {
  let bits = basis;
  for (let index = 0; index < text.length; index += 1) bits = imul(bits ^ text.charCodeAt(index), prime);
  bits = imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0 || 1;
}
