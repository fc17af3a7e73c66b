import { EraseReaderUseCase } from '#use-cases/erase-reader.use-case.js';
import { accountDeletedV1, type EventOf, type HandlerOutcome } from '@broadsheet/contracts';
import { WhenEvent } from '@broadsheet/messaging';
import { Controller } from '@nestjs/common';

/** The reader of a deleted account is forgotten for good; the reads stay counted. */
@Controller()
export class ForgetReaderWhenAccountDeletedConsumer {
  constructor(private readonly eraseReader: EraseReaderUseCase) {}

  @WhenEvent(accountDeletedV1)
  handle({ data }: EventOf<typeof accountDeletedV1>): Promise<HandlerOutcome> {
    return this.eraseReader.run(data.account.id);
  }
}
