import type { BackOff } from './back-off.js';

const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];

/** How often secrets may be guessed. `scale` multiplies what is free: for loads that come from one address. */
export class TryLimits {
  /** From one address at one account: whoever forgot a password, or guesses it. */
  readonly pair: BackOff;
  /** At one account, from wherever: never so long that its owner is kept out. */
  readonly account: BackOff;
  /** From one address, at whatever account: many people may share it. */
  readonly address: BackOff;
  /** Accounts that are made from one address. */
  readonly signUpAddress: BackOff;
  /** Accounts that are to be made for one e-mail address. */
  readonly signUpEmail: BackOff;

  constructor(scale: number) {
    const backOff = (free: number, mostMs: number, quietMs: number): BackOff => {
      return { free: Math.max(1, Math.round(free * scale)), firstMs: SECOND, mostMs, quietMs };
    };
    this.pair = backOff(5, 15 * MINUTE, 24 * HOUR);
    this.account = backOff(50, MINUTE, HOUR);
    this.address = backOff(50, 15 * MINUTE, 15 * MINUTE);
    this.signUpAddress = backOff(20, 15 * MINUTE, HOUR);
    this.signUpEmail = backOff(5, MINUTE, HOUR);
  }
}
