import { ApplyActivityUseCase } from '#use-cases/apply-activity.use-case.js';
import {
  activityHistoryClearedV1,
  activityPersonalisationSwitchedV1,
  activityReactedV1,
  activityReadV1,
  type BulkOutcome,
  type EventOf,
} from '@broadsheet/contracts';
import { WhenEvents } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

type ReaderActivity = Parameters<ApplyActivityUseCase['run']>[0][number];
type ReaderActed = EventOf<
  | typeof activityReadV1
  | typeof activityReactedV1
  | typeof activityHistoryClearedV1
  | typeof activityPersonalisationSwitchedV1
>;

/** A reader's first read or reaction makes an article more popular. The history keeps it until the reader clears it. */
@Controller()
export class ApplyActivityWhenReadersActConsumer {
  constructor(private readonly applyActivity: ApplyActivityUseCase) {}

  @WhenEvents([activityReadV1, activityReactedV1, activityHistoryClearedV1, activityPersonalisationSwitchedV1], {
    bulk: true,
  })
  handle(events: readonly ReaderActed[]): Promise<BulkOutcome> {
    return this.applyActivity.run(events.map(activityOf));
  }
}

function activityOf({ data, time }: ReaderActed): ReaderActivity {
  const common = { readerId: data.readerId, at: new Date(data.at), reportedAt: new Date(time) };
  // Switching on clears the history too.
  if (!('articleId' in data)) return { ...common, kind: 'clearing' };
  const clearedAt = data.clearedAt === undefined ? undefined : new Date(data.clearedAt);
  const activity = { ...common, articleId: data.articleId, remembered: data.remember ?? true, clearedAt };
  if ('reaction' in data) return { ...activity, kind: data.reaction };
  return { ...activity, kind: 'read', dwellSeconds: data.dwellSeconds };
}
