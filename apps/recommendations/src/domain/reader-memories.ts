import type { ReaderMemory } from './reader-memory.js';
import { NOTHING_REMEMBERED } from './reader-memory.js';

/** What is remembered of the readers at hand, and of whom it has become another. */
export class ReaderMemories {
  /** By reader: as they are after everything. */
  readonly changed = new Map<string, ReaderMemory>();

  constructor(private readonly known: ReadonlyMap<string, ReaderMemory>) {}

  of(reader: string): ReaderMemory {
    return this.changed.get(reader) ?? this.known.get(reader) ?? NOTHING_REMEMBERED;
  }

  /** False where it is the same. */
  change(reader: string, memory: ReaderMemory): boolean {
    if (memory === this.of(reader)) return false;
    this.changed.set(reader, memory);
    return true;
  }
}
