import { COUNTER_SLOT, type CounterSlotDocument } from './counter-slot.schema.js';
import { DISCUSSION, type DiscussionDocument } from './discussion.schema.js';
import { publishedInSlots } from './published-in-slots.js';
import { DiscussionCountRepository } from '#domain/discussion-count.repository.js';
import type { DiscussionCounts } from '#domain/discussion-counts.js';
import { loadTogether } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { trusted, type Model } from 'mongoose';

const NOTHING: DiscussionCounts = { published: new Map(), declared: [] };

/** Sums the slots of a discussion: at most 16 small documents, however many comments there are. */
@Injectable()
export class MongoDiscussionCountRepository extends DiscussionCountRepository {
  private readonly countsOf = loadTogether((articleIds: readonly string[]) => this.read(articleIds));

  constructor(
    @InjectModel(COUNTER_SLOT) private readonly slots: Model<CounterSlotDocument>,
    @InjectModel(DISCUSSION) private readonly discussions: Model<DiscussionDocument>,
  ) {
    super();
  }

  async of(articleId: string): Promise<DiscussionCounts> {
    return (await this.countsOf(articleId)) ?? NOTHING;
  }

  private async read(articleIds: readonly string[]): Promise<Map<string, DiscussionCounts>> {
    const wanted = trusted({ $in: [...articleIds] });
    const [slots, discussions] = await Promise.all([
      this.slots.find({ articleId: wanted }, { articleId: 1, counts: 1 }).lean(),
      this.discussions.find({ _id: wanted }, { declared: 1 }).lean(),
    ]);
    const slotsOf = Map.groupBy(slots, ({ articleId }) => articleId);
    const declaredOf = new Map(discussions.map(({ _id, declared }) => [_id, declared]));
    return new Map(
      articleIds.map((id) => [
        id,
        { published: publishedInSlots(slotsOf.get(id) ?? []), declared: declaredOf.get(id) ?? [] },
      ]),
    );
  }
}
