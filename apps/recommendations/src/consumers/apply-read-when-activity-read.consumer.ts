import { ApplyReadUseCase } from '#use-cases/apply-read.use-case.js';
import { activityReadV1, type EventOf } from '@broadsheet/contracts';
import { type HandlerOutcome, WhenEvent } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** A reader's first read of an article makes it more popular; any other one changes nothing. */
@Controller()
export class ApplyReadWhenActivityReadConsumer {
  constructor(private readonly applyRead: ApplyReadUseCase) {}

  @WhenEvent(activityReadV1)
  handle({ data, time }: EventOf<typeof activityReadV1>): Promise<HandlerOutcome> {
    const { readerId, articleId, at } = data;
    return this.applyRead.run({ readerId, articleId, at: new Date(at) }, new Date(time));
  }
}
