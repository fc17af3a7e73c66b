import { signingKeyUses } from '#domain/signing-key.js';
import { SigningKeyRepository } from '#domain/signing-key.repository.js';
import { OpsCommand } from '@broadsheet/mongo';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Lists the signing keys, newest first, and their state. */
@Injectable()
export class SigningKeysListCommand extends OpsCommand {
  readonly syntax = 'signing-keys-list';

  constructor(
    private readonly signingKeys: SigningKeyRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<string[]> {
    const keys = await this.signingKeys.all();
    const uses = signingKeyUses(keys, this.clock.now());
    if (keys.length === 0) return ['there is no signing key yet: the first one is made when it is needed'];
    return keys.map(({ kid, createdAt }, index) => `${kid}  made ${createdAt.toISOString()}  ${uses[index]}`);
  }
}
