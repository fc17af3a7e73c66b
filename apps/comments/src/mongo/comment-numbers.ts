import { SEQUENCE, type SequenceDocument } from './sequence.schema.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

const BLOCK = 50;

/** Numbers of comments, taken from the database in blocks. Never the same twice; what a process did not use stays a gap. */
@Injectable()
export class CommentNumbers {
  private upcoming = 1;
  private last = 0;
  private fetching: Promise<void> | undefined;

  constructor(@InjectModel(SEQUENCE) private readonly sequences: Model<SequenceDocument>) {}

  async next(): Promise<number> {
    while (this.upcoming > this.last) await (this.fetching ??= this.fetch());
    return this.upcoming++;
  }

  private async fetch(): Promise<void> {
    try {
      const { last } = await this.sequences
        .findOneAndUpdate({ _id: 'comment' }, { $inc: { last: BLOCK } }, { upsert: true, returnDocument: 'after' })
        .lean()
        .orFail();
      this.upcoming = last - BLOCK + 1;
      this.last = last;
    } finally {
      this.fetching = undefined;
    }
  }
}
