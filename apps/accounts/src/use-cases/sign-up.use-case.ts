import { AttemptThrottle } from '#authentication/attempt-throttle.js';
import { createAccount } from '#domain/account-changes.js';
import { AccountRepository } from '#domain/account.repository.js';
import { UsernameTaken } from '#domain/accounts.errors.js';
import { emailKey } from '#domain/credentials.js';
import { PasswordHasher } from '#domain/password-hasher.js';
import type { SignUp, SignUpReceipt } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface SignUpCommand extends SignUp {
  readonly address: string | null;
  /** Of the account; an account with this id was created by an earlier attempt. */
  readonly id: string;
}

const MESSAGE = 'If this e-mail address had no account, it has one now: sign in.';

/**
 * Creates an account; attempts are throttled by address and by e-mail address. A name is public, so a taken one is refused.
 * Whether an e-mail address has an account is not: the response, and the work before it, is always the same.
 */
@Injectable()
export class SignUpUseCase {
  constructor(
    private readonly throttle: AttemptThrottle,
    private readonly accounts: AccountRepository,
    private readonly passwords: PasswordHasher,
    private readonly clock: Clock,
  ) {}

  /** Throws SignInThrottled and UsernameTaken. */
  async run({ address, email, password, username, id }: SignUpCommand): Promise<SignUpReceipt> {
    await this.throttle.signUp(emailKey(email), address);
    const named = await this.accounts.findByName(username);
    if (named && named.id !== id) throw new UsernameTaken(username);
    const passwordHash = await this.passwords.hash(password);
    const change = createAccount({ id, username }, this.clock.now());
    await this.accounts.add(change, { accountId: id, email, passwordHash });
    return { message: MESSAGE };
  }
}
