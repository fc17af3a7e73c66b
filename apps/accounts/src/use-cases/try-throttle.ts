import { SignInThrottled } from '#domain/accounts.errors.js';
import { TryLimits } from '#domain/try-limits.js';
import { TryNames } from '#domain/try-names.js';
import { TryRepository, type TryKey } from '#domain/try.repository.js';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Who is to be guessed, and by whom. */
export interface Attempt {
  /** The e-mail address as it is compared, or the id of an account or a session; null where it names none. */
  readonly subject: string | null;
  /** As the gateway counts it. */
  readonly address: string | null;
  /** Whether an error means that the secret was wrong. */
  readonly isWrong: (error: unknown) => boolean;
}

const KNOWN_MS = 30 * 86_400_000;

/**
 * Slows down whoever guesses secrets, the same whether the account exists or not. First the pair of account and address;
 * much later the address, and the account as a whole. Whoever has signed in from an address within a month is never slowed
 * down there by what others do elsewhere, so nobody can lock an owner out.
 */
@Injectable()
export class TryThrottle {
  constructor(
    private readonly tries: TryRepository,
    private readonly names: TryNames,
    private readonly limits: TryLimits,
    private readonly clock: Clock,
  ) {}

  /** For secrets that a person chose: counts before it checks. Throws SignInThrottled. */
  async guess<T>(attempt: Attempt, check: () => Promise<T>): Promise<T> {
    const counted = await this.count(await this.keysOf(attempt));
    try {
      const result = await check();
      await Promise.all([this.tries.giveBack(counted), this.remember(attempt)]);
      return result;
    } catch (error) {
      if (!attempt.isWrong(error)) await this.tries.giveBack(counted);
      throw error;
    }
  }

  /** For secrets that nobody can guess: counts only those that were wrong. Throws SignInThrottled. */
  async show<T>(attempt: Attempt, check: () => Promise<T>): Promise<T> {
    const keys = await this.keysOf(attempt);
    await this.wait(keys);
    try {
      return await check();
    } catch (error) {
      if (attempt.isWrong(error)) await this.tries.count(keys, this.clock.now());
      throw error;
    }
  }

  /** For accounts that are made: every one counts. Throws SignInThrottled. */
  async signUp(emailKey: string, address: string | null): Promise<void> {
    await this.count([
      { id: this.names.of('sign-up', emailKey), backOff: this.limits.signUpEmail },
      { id: this.names.of('sign-up from', whereFrom(address)), backOff: this.limits.signUpAddress },
    ]);
  }

  private async count(keys: readonly TryKey[]) {
    await this.wait(keys);
    const counted = await this.tries.count(keys, this.clock.now());
    if (counted instanceof Date) throw this.throttled(counted);
    return counted;
  }

  private async wait(keys: readonly TryKey[]): Promise<void> {
    const ids = keys.map(({ id }) => id);
    const until = await this.tries.blockedUntil(ids, this.clock.now());
    if (until) throw this.throttled(until);
  }

  private async keysOf({ subject, address }: Attempt): Promise<TryKey[]> {
    const from = whereFrom(address);
    const fromAddress = { id: this.names.of('from', from), backOff: this.limits.address };
    if (subject === null) return [fromAddress];
    const pair = { id: this.names.of('pair', subject, from), backOff: this.limits.pair };
    const known = await this.tries.remembers(this.names.of('known', subject, from), this.clock.now());
    if (known) return [pair, fromAddress];
    return [pair, fromAddress, { id: this.names.of('account', subject), backOff: this.limits.account }];
  }

  private async remember({ subject, address }: Attempt): Promise<void> {
    if (subject === null) return;
    const from = whereFrom(address);
    const until = new Date(this.clock.now().getTime() + KNOWN_MS);
    await Promise.all([
      this.tries.remember(this.names.of('known', subject, from), until),
      this.tries.forget(this.names.of('pair', subject, from)),
    ]);
  }

  private throttled(until: Date): SignInThrottled {
    return new SignInThrottled(Math.max(1, Math.ceil((until.getTime() - this.clock.now().getTime()) / 1000)));
  }
}

/** Only the gateway asks without an address, and nobody signs in by that. */
const whereFrom = (address: string | null): string => address ?? 'nowhere';
