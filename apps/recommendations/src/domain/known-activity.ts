import type { ReaderMemory } from './reader-memory.js';

/** A reader's first read of an article. */
export interface FirstRead {
  readonly id: string;
  readonly article: string;
  /** When it was read; after it was forgotten and read again, when it was read again. */
  readonly at: Date;
  /** Absent where nobody is to know. */
  readonly reader?: string | undefined;
}

/** What is stored of the activity at hand. */
export interface KnownActivity {
  readonly firstReads: readonly FirstRead[];
  /** Ids of reactions that have been counted. */
  readonly reactions: readonly string[];
  /** By reader. */
  readonly memories: ReadonlyMap<string, ReaderMemory>;
}
