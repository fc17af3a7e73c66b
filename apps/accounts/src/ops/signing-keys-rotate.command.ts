import { OperatorLog } from './operator-log.js';
import { SigningKeyRing } from '#domain/signing-key-ring.js';
import { OpsCommand } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';

/** Publishes a new signing key; tokens of the old one stay valid until they expire. */
@Injectable()
export class SigningKeysRotateCommand extends OpsCommand {
  readonly syntax = 'signing-keys-rotate <operator>';

  constructor(
    private readonly ring: SigningKeyRing,
    private readonly log: OperatorLog,
  ) {
    super();
  }

  async run([operator = '']: readonly string[]): Promise<string[]> {
    const [kid] = await this.log.note(operator, 'signing-keys-rotate', async () => [await this.ring.rotate()]);
    return [`${kid} is published and signs in some seconds; tokens of the one before stay valid until they expire`];
  }
}
