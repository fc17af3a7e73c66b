import { COUNTER_SLOT, type CounterSlotDocument } from './counter-slot.schema.js';
import { DISCUSSION, type DiscussionDocument } from './discussion.schema.js';
import { publishedInSlots } from './published-in-slots.js';
import { DiscussionCountRepository } from '#domain/discussion-count.repository.js';
import type { DiscussionCounts } from '#domain/discussion-counts.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** Sums the slots of a discussion: at most 16 small documents, however many comments there are. */
@Injectable()
export class MongoDiscussionCountRepository extends DiscussionCountRepository {
  constructor(
    @InjectModel(COUNTER_SLOT) private readonly slots: Model<CounterSlotDocument>,
    @InjectModel(DISCUSSION) private readonly discussions: Model<DiscussionDocument>,
  ) {
    super();
  }

  async of(articleId: string): Promise<DiscussionCounts> {
    const [slots, discussion] = await Promise.all([
      this.slots.find({ articleId }, { counts: 1 }).lean(),
      this.discussions.findById(articleId, { declared: 1 }).lean(),
    ]);
    return { published: publishedInSlots(slots), declared: discussion?.declared ?? [] };
  }
}
