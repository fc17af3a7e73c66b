import { ApplyActivityUseCase } from '#use-cases/apply-activity.use-case.js';
import {
  activityHistoryClearedV1,
  activityPersonalisationSwitchedV1,
  activityReactedV1,
  activityReadV1,
  type EventOf,
} from '@broadsheet/contracts';
import { type BulkOutcome, WhenEvents } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

type ReaderActivity = Parameters<ApplyActivityUseCase['run']>[0][number];
type ReaderActed = EventOf<
  | typeof activityReadV1
  | typeof activityReactedV1
  | typeof activityHistoryClearedV1
  | typeof activityPersonalisationSwitchedV1
>;

/** What readers do for the first time makes articles popular and is remembered, until they want it forgotten. */
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
  const told = { readerId: data.readerId, at: new Date(data.at), reportedAt: new Date(time) };
  // Switched on, too, it begins with nothing.
  if (!('articleId' in data)) return { ...told, kind: 'clearing' };
  const clearedAt = data.clearedAt === undefined ? undefined : new Date(data.clearedAt);
  const deed = { ...told, articleId: data.articleId, remembered: data.remember ?? true, clearedAt };
  if ('reaction' in data) return { ...deed, kind: data.reaction };
  return { ...deed, kind: 'read', dwellSeconds: data.dwellSeconds };
}
