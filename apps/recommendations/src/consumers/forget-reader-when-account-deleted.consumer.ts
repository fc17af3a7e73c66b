import { EraseReaderUseCase } from '#use-cases/erase-reader.use-case.js';
import { accountDeletedV1, type EventOf } from '@broadsheet/contracts';
import { type HandlerOutcome, WhenEvent } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** Whoever had the account is forgotten for good; what they read stays counted. */
@Controller()
export class ForgetReaderWhenAccountDeletedConsumer {
  constructor(private readonly eraseReader: EraseReaderUseCase) {}

  @WhenEvent(accountDeletedV1)
  handle({ data }: EventOf<typeof accountDeletedV1>): Promise<HandlerOutcome> {
    return this.eraseReader.run(data.account.id);
  }
}
