import { agree, textOf } from './stored-text.js';
import { shownId, type StoredId } from './stored-id.js';
import { createHash } from 'node:crypto';

interface Stored {
  readonly _id: StoredId;
}

const MAX_IDS = 5;
const SHOWN_DIGITS = 16;

/** All documents of a collection, added up in the order of their ids. */
class Sum {
  documents = 0;
  private readonly hash = createHash('sha256');

  add(document: Stored | undefined): void {
    if (!document) return;
    this.documents += 1;
    this.hash.update(textOf(document)).update('\n');
  }

  toString(): string {
    return `${this.documents} documents ${this.hash.copy().digest('hex').slice(0, SHOWN_DIGITS)}`;
  }
}

/**
 * A collection compared with the same one of another generation. Numbers that agree to nine digits are the same, as sums of the
 * same numbers in another order differ in their last ones; they go into both checksums as the old one has them.
 */
export class CollectionComparison {
  differing = 0;
  /** Some of those that differ. */
  readonly ids: string[] = [];
  private readonly sums = { old: new Sum(), made: new Sum() };

  constructor(readonly collection: string) {}

  /** Documents of one id; the next id must be a higher one. */
  add(old: Stored | undefined, made: Stored | undefined): void {
    const same = agree(old, made);
    this.sums.old.add(old);
    this.sums.made.add(same ? old : made);
    if (same) return;
    this.differing += 1;
    if (this.ids.length < MAX_IDS) this.ids.push(idOf(old, made));
  }

  /** Count and checksum of both. */
  get old(): string {
    return String(this.sums.old);
  }

  get made(): string {
    return String(this.sums.made);
  }
}

function idOf(old: Stored | undefined, made: Stored | undefined): string {
  return shownId((old ?? made)?._id ?? '');
}
