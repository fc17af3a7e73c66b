import { COUNTER_SLOT, type CounterSlotDocument, publishedInSlots } from './counter-slot.schema.js';
import { DISCUSSION, type DiscussionDocument } from './discussion.schema.js';
import { DiscussionCountRepository } from '#domain/discussion-count.repository.js';
import type { DiscussionCounts } from '#domain/discussion-counts.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { batchLoad } from '@broadsheet/platform';

const NOTHING: DiscussionCounts = { published: new Map(), declared: [] };

/** Sums the slots of a discussion: at most 16 small documents, however many comments there are. */
@Injectable()
export class MongoDiscussionCountRepository extends DiscussionCountRepository {
  private readonly countsOf = batchLoad((articleIds: readonly string[]) => this.read(articleIds));

  constructor(
    @InjectModel(COUNTER_SLOT) private readonly slots: Model<CounterSlotDocument>,
    @InjectModel(DISCUSSION) private readonly discussions: Model<DiscussionDocument>,
  ) {
    super();
  }

  async of(articleId: string): Promise<DiscussionCounts> {
    return (await this.countsOf(articleId)) ?? NOTHING;
  }

  /** One command for both collections: who reads a count waits for each way to the database. */
  private async read(articleIds: readonly string[]): Promise<Map<string, DiscussionCounts>> {
    const wanted = { $in: [...articleIds] };
    const declared = [{ $match: { _id: wanted } }, { $project: { declared: 1 } }];
    const found = await this.slots.aggregate<SlotPart | DeclaredPart>([
      { $match: { articleId: wanted } },
      { $project: { articleId: 1, counts: 1 } },
      { $unionWith: { coll: this.discussions.collection.name, pipeline: declared } },
    ]);
    const slotsOf = Map.groupBy(found.filter(isSlot), ({ articleId }) => articleId);
    const declaredOf = new Map(found.flatMap((part) => (isSlot(part) ? [] : [[part._id, part.declared] as const])));
    return new Map(
      articleIds.map((id) => [
        id,
        { published: publishedInSlots(slotsOf.get(id) ?? []), declared: declaredOf.get(id) ?? [] },
      ]),
    );
  }
}

type SlotPart = Pick<CounterSlotDocument, 'articleId' | 'counts'>;
type DeclaredPart = Pick<DiscussionDocument, '_id' | 'declared'>;

function isSlot(part: SlotPart | DeclaredPart): part is SlotPart {
  return 'articleId' in part;
}
