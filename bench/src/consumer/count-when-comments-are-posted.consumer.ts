import { Progress } from './progress.js';
import { commentPostedV1, type EventOf } from '@broadsheet/contracts';
import { WhenEvents } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** Does nothing with events but count them, in bulk as every read model takes them. */
@Controller()
export class CountWhenCommentsArePostedConsumer {
  constructor(private readonly progress: Progress) {}

  @WhenEvents([commentPostedV1], { bulk: true })
  handle(events: readonly EventOf<typeof commentPostedV1>[]): void {
    this.progress.add(events.length);
  }
}
