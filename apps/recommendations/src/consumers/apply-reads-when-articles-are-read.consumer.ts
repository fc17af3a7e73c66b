import { ApplyReadsUseCase } from '#use-cases/apply-reads.use-case.js';
import { activityReadV1, type EventOf } from '@broadsheet/contracts';
import { type BulkOutcome, WhenEvents } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** A reader's first read of an article makes it more popular; any other one changes nothing. */
@Controller()
export class ApplyReadsWhenArticlesAreReadConsumer {
  constructor(private readonly applyReads: ApplyReadsUseCase) {}

  @WhenEvents([activityReadV1], { bulk: true })
  handle(events: readonly EventOf<typeof activityReadV1>[]): Promise<BulkOutcome> {
    return this.applyReads.run(
      events.map(({ data: { readerId, articleId, at }, time }) => {
        return { readerId, articleId, at: new Date(at), reportedAt: new Date(time) };
      }),
    );
  }
}
