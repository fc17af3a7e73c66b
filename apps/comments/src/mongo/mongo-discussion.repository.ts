import { DISCUSSION, type DiscussionDocument } from './discussion.schema.js';
import type { Discussion, DiscussionChange } from '#domain/discussion.js';
import { DiscussionRepository } from '#domain/discussion.repository.js';
import { change, OutboxWriter } from '@broadsheet/messaging';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** Discussions in MongoDB: one conditional write each, decided again where another writer was faster. */
@Injectable()
export class MongoDiscussionRepository extends DiscussionRepository {
  constructor(
    @InjectModel(DISCUSSION) private readonly discussions: Model<DiscussionDocument>,
    private readonly outbox: OutboxWriter,
  ) {
    super();
  }

  change(articleId: string, decide: (discussion: Discussion) => DiscussionChange): Promise<DiscussionChange> {
    const load = (): Promise<Discussion> => this.load(articleId);
    return change(load, (before) => this.save(decide(before)), { what: 'the same discussion' });
  }

  private async load(articleId: string): Promise<Discussion> {
    const document = await this.discussions.findById(articleId).lean();
    return { articleId, declared: document?.declared ?? [], version: document?.version ?? 0 };
  }

  private async save(decided: DiscussionChange): Promise<DiscussionChange> {
    const { discussion, events } = decided;
    const { articleId: id, version: expectedVersion } = discussion;
    const state = { declared: [...discussion.declared] };
    if (events.length === 0) return decided;
    await (expectedVersion === 0
      ? this.outbox.insert(this.discussions, { id, state, events })
      : this.outbox.update(this.discussions, { id, expectedVersion, set: state, events }));
    return decided;
  }
}
