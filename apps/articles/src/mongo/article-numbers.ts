import { SEQUENCE, type SequenceDocument } from './sequence.schema.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

const BLOCK = 50;
const ARTICLE_NUMBERS = { _id: 'article' };

/**
 * Numbers of articles, taken from the database in blocks. Never the same twice; what a process did not use stays a gap.
 * An import may still hold a number of a block: the unique index then refuses it, and the next one is taken.
 */
@Injectable()
export class ArticleNumbers {
  private upcoming = 1;
  private last = 0;
  private fetching: Promise<void> | undefined;

  constructor(@InjectModel(SEQUENCE) private readonly sequences: Model<SequenceDocument>) {}

  async next(): Promise<number> {
    while (this.upcoming > this.last) await (this.fetching ??= this.fetch());
    return this.upcoming++;
  }

  /** From now on no process takes a block that begins at or below this number. */
  async raise(number: number): Promise<void> {
    await this.sequences.updateOne(ARTICLE_NUMBERS, { $max: { last: number } }, { upsert: true });
  }

  private async fetch(): Promise<void> {
    try {
      const { last } = await this.sequences
        .findOneAndUpdate(ARTICLE_NUMBERS, { $inc: { last: BLOCK } }, { upsert: true, returnDocument: 'after' })
        .lean()
        .orFail();
      this.upcoming = last - BLOCK + 1;
      this.last = last;
    } finally {
      this.fetching = undefined;
    }
  }
}
