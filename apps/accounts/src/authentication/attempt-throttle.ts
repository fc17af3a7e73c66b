import { SignInThrottled } from '#domain/accounts.errors.js';
import { AttemptLimits } from '#domain/attempt-limits.js';
import { AttemptNames } from '#domain/attempt-names.js';
import { AttemptRepository, type AttemptKey } from '#domain/attempt.repository.js';
import { DAY_MS, SECOND_MS } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Which secret is guessed, and from where. */
interface Guess {
  /** The e-mail address as it is compared, or the id of an account or a session; null if it names none. */
  readonly subject: string | null;
  /** As the gateway counts it. */
  readonly address: string | null;
  /** Whether an error means that the secret was wrong. */
  readonly isWrong: (error: unknown) => boolean;
}

const KNOWN_MS = 30 * DAY_MS;

/**
 * Slows down guesses of secrets, equally whether the account exists or not: first by the pair of account and address; much
 * later by the address, and by the account as a whole. A person who signed in from an address within a month is never slowed
 * down there by attempts from elsewhere, so nobody can lock an owner out.
 */
@Injectable()
export class AttemptThrottle {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly names: AttemptNames,
    private readonly limits: AttemptLimits,
    private readonly clock: Clock,
  ) {}

  /** For secrets that a person chose: counts before it checks. Throws SignInThrottled. */
  async guess<T>(guess: Guess, check: () => Promise<T>): Promise<T> {
    const counted = await this.count(await this.keysOf(guess));
    try {
      const result = await check();
      await Promise.all([this.attempts.giveBack(counted), this.markKnown(guess)]);
      return result;
    } catch (error) {
      if (!guess.isWrong(error)) await this.attempts.giveBack(counted);
      throw error;
    }
  }

  /** For secrets that nobody can guess: counts only the wrong ones. Throws SignInThrottled. */
  async show<T>(guess: Guess, check: () => Promise<T>): Promise<T> {
    const keys = await this.keysOf(guess);
    await this.requireTurn(keys);
    try {
      return await check();
    } catch (error) {
      if (guess.isWrong(error)) await this.attempts.count(keys, this.clock.now());
      throw error;
    }
  }

  /** For the creation of accounts: each one counts. Throws SignInThrottled. */
  async signUp(emailKey: string, address: string | null): Promise<void> {
    await this.count([
      { id: this.names.of('sign-up', emailKey), throttling: this.limits.signUpEmail },
      { id: this.names.of('sign-up from', origin(address)), throttling: this.limits.signUpAddress },
    ]);
  }

  private async count(keys: readonly AttemptKey[]) {
    await this.requireTurn(keys);
    const counted = await this.attempts.count(keys, this.clock.now());
    if (counted instanceof Date) throw this.throttled(counted);
    return counted;
  }

  private async requireTurn(keys: readonly AttemptKey[]): Promise<void> {
    const ids = keys.map(({ id }) => id);
    const until = await this.attempts.blockedUntil(ids, this.clock.now());
    if (until) throw this.throttled(until);
  }

  private async keysOf({ subject, address }: Guess): Promise<AttemptKey[]> {
    const from = origin(address);
    const fromAddress = { id: this.names.of('from', from), throttling: this.limits.address };
    if (subject === null) return [fromAddress];
    const pair = { id: this.names.of('pair', subject, from), throttling: this.limits.pair };
    const known = await this.attempts.isKnown(this.names.of('known', subject, from), this.clock.now());
    if (known) return [pair, fromAddress];
    return [pair, fromAddress, { id: this.names.of('account', subject), throttling: this.limits.account }];
  }

  private async markKnown({ subject, address }: Guess): Promise<void> {
    if (subject === null) return;
    const from = origin(address);
    const until = new Date(this.clock.now().getTime() + KNOWN_MS);
    await Promise.all([
      this.attempts.markKnown(this.names.of('known', subject, from), until),
      this.attempts.forget(this.names.of('pair', subject, from)),
    ]);
  }

  private throttled(until: Date): SignInThrottled {
    return new SignInThrottled(Math.max(1, Math.ceil((until.getTime() - this.clock.now().getTime()) / SECOND_MS)));
  }
}

/** Only the gateway sends requests without an address, and nobody signs in through those. */
const origin = (address: string | null): string => address ?? 'nowhere';
