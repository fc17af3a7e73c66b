import { AccountCreation } from './account-creation.js';
import { TryThrottle } from './try-throttle.js';
import { emailKey } from '#domain/credentials.js';
import type { SignUp, SignUpReceipt } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface SignUpCommand extends SignUp {
  readonly address: string | null;
  /** Of the account; one that has it was made by an earlier attempt. */
  readonly id: string;
}

/** Makes an account, as often as one may from one address and for one e-mail address. */
@Injectable()
export class SignUpUseCase {
  constructor(
    private readonly throttle: TryThrottle,
    private readonly creation: AccountCreation,
  ) {}

  async run({ address, ...signUp }: SignUpCommand): Promise<SignUpReceipt> {
    await this.throttle.signUp(emailKey(signUp.email), address);
    return this.creation.of(signUp);
  }
}
