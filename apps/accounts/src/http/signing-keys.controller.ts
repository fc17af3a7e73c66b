import { ListSigningKeysUseCase } from '#use-cases/list-signing-keys.use-case.js';
import { listSigningKeys, type SigningKeys } from '@broadsheet/contracts';
import { Handles } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** The public keys by which gateways verify access tokens. */
@Controller()
export class SigningKeysController {
  constructor(private readonly listKeys: ListSigningKeysUseCase) {}

  @Handles(listSigningKeys)
  list(): Promise<SigningKeys> {
    return this.listKeys.run();
  }
}
