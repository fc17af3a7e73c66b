import { Progress } from './progress.js';
import { commentPostedV1 } from '@broadsheet/contracts';
import { WhenEvent } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** Does nothing with an event but count it: what is left is the cost of the way to a handler. */
@Controller()
export class CountWhenCommentPostedConsumer {
  constructor(private readonly progress: Progress) {}

  @WhenEvent(commentPostedV1)
  handle(): void {
    this.progress.add(1);
  }
}
