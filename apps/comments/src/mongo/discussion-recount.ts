import { COMMENT, type CommentDocument } from './comment.schema.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

export interface Recount {
  /** Published comments by provider, from the rows. */
  readonly published: ReadonlyMap<string, number>;
  /** Comments whose stored number of replies is not what the rows say. */
  readonly wrongReplies: readonly string[];
}

/** Checks the counters of a discussion against its rows. Reads every comment, so it is no part of a request. */
@Injectable()
export class DiscussionRecount {
  constructor(@InjectModel(COMMENT) private readonly comments: Model<CommentDocument>) {}

  async of(articleId: string): Promise<Recount> {
    const fields = { provider: 1, status: 1, ancestorIds: 1, repliesPublished: 1 };
    const rows = await this.comments.find({ articleId }, fields).lean();
    const published = new Map(rows.map(({ provider }) => [provider, 0]));
    const below = new Map<string, number>();
    for (const { provider, ancestorIds } of rows.filter(({ status }) => status === 'published')) {
      published.set(provider, (published.get(provider) ?? 0) + 1);
      for (const id of ancestorIds) below.set(id, (below.get(id) ?? 0) + 1);
    }
    const wrong = rows.filter(({ _id, repliesPublished }) => repliesPublished !== (below.get(_id) ?? 0));
    return { published, wrongReplies: wrong.map(({ _id }) => _id) };
  }
}
