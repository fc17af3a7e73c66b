import { isDuplicateKey } from '@broadsheet/mongo';
import { DISCUSSION, type DiscussionDocument } from './discussion.schema.js';
import type { Discussion, DiscussionChange } from '#domain/discussion.js';
import { DiscussionRepository } from '#domain/discussion.repository.js';
import { TooManyConcurrentChanges } from '@broadsheet/contracts';
import { OutboxWriter, VersionConflict } from '@broadsheet/messaging';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

const ATTEMPTS = 5;

/** Discussions in MongoDB: one conditional write each, decided again where somebody else was faster. */
@Injectable()
export class MongoDiscussionRepository extends DiscussionRepository {
  constructor(
    @InjectModel(DISCUSSION) private readonly discussions: Model<DiscussionDocument>,
    private readonly outbox: OutboxWriter,
  ) {
    super();
  }

  async change(articleId: string, decide: (discussion: Discussion) => DiscussionChange): Promise<DiscussionChange> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const change = decide(await this.load(articleId));
      if (change.events.length === 0 || (await this.saved(change))) return change;
    }
    throw new TooManyConcurrentChanges();
  }

  private async load(articleId: string): Promise<Discussion> {
    const document = await this.discussions.findById(articleId).lean();
    return { articleId, declared: document?.declared ?? [], version: document?.version ?? 0 };
  }

  /** False where the discussion has changed since it was read. */
  private async saved({ discussion, events }: DiscussionChange): Promise<boolean> {
    const { articleId: id, version: expectedVersion } = discussion;
    const state = { declared: [...discussion.declared] };
    try {
      await (expectedVersion === 0
        ? this.outbox.insert(this.discussions, { id, state, events })
        : this.outbox.update(this.discussions, { id, expectedVersion, set: state, events }));
      return true;
    } catch (error) {
      if (error instanceof VersionConflict || isDuplicateKey(error)) return false;
      throw error;
    }
  }
}
