import type { SequenceDocument } from './sequence.schema.js';
import type { Model } from 'mongoose';

const BLOCK = 50;

/**
 * Positive numbers, taken from the database in blocks. Never the same twice, over all processes; what a process did not
 * use stays a gap. An import may hold a number of a block: a unique index then refuses it, and the next one is taken.
 */
export class NumberSequence {
  private upcoming = 1;
  private last = 0;
  private fetching: Promise<void> | undefined;

  constructor(
    private readonly sequences: Model<SequenceDocument>,
    private readonly name: string,
  ) {}

  async next(): Promise<number> {
    while (this.upcoming > this.last) await (this.fetching ??= this.fetch());
    return this.upcoming++;
  }

  /** From now on no process takes a block that begins at or below this number. */
  async raise(number: number): Promise<void> {
    await this.sequences.updateOne({ _id: this.name }, { $max: { last: number } }, { upsert: true });
  }

  private async fetch(): Promise<void> {
    try {
      const { last } = await this.sequences
        .findOneAndUpdate({ _id: this.name }, { $inc: { last: BLOCK } }, { upsert: true, returnDocument: 'after' })
        .lean()
        .orFail();
      this.upcoming = last - BLOCK + 1;
      this.last = last;
    } finally {
      this.fetching = undefined;
    }
  }
}
