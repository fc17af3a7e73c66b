import type { Throttling } from './attempts.js';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '@broadsheet/contracts';

/** How often secrets may be guessed. `scale` multiplies the free attempts, for load tests from one address. */
export class AttemptLimits {
  /** From one address at one account: a forgotten password, or a guess. */
  readonly pair: Throttling;
  /** At one account, from any address: never long enough to lock its owner out. */
  readonly account: Throttling;
  /** From one address, at any account: many people may share it. */
  readonly address: Throttling;
  /** Accounts created from one address. */
  readonly signUpAddress: Throttling;
  /** Accounts created for one e-mail address. */
  readonly signUpEmail: Throttling;

  constructor(scale: number) {
    const throttling = (free: number, maxMs: number, quietMs: number): Throttling => {
      return { free: Math.max(1, Math.round(free * scale)), firstMs: SECOND_MS, maxMs, quietMs };
    };
    this.pair = throttling(5, 15 * MINUTE_MS, DAY_MS);
    this.account = throttling(50, MINUTE_MS, HOUR_MS);
    this.address = throttling(50, 15 * MINUTE_MS, 15 * MINUTE_MS);
    this.signUpAddress = throttling(20, 15 * MINUTE_MS, HOUR_MS);
    this.signUpEmail = throttling(5, MINUTE_MS, HOUR_MS);
  }
}
