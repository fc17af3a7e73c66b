import { type Caller, ANONYMOUS } from '@broadsheet/contracts';
import { IDENTITY_HEADER, signAccessToken, signIdentity } from '@broadsheet/platform';
import { randomBytes } from 'node:crypto';

/** Secrets of one run: services run as in production, where the development keys are refused. */
export class Keys {
  private readonly accessToken = randomBytes(32).toString('hex');
  private readonly identity = randomBytes(32).toString('hex');
  private readonly accounts = randomBytes(32).toString('hex');

  environment(): Record<string, string> {
    return {
      ...{ NODE_ENV: 'production', ACCESS_TOKEN_KEY: this.accessToken },
      ...{ IDENTITY_KEY: this.identity, ACCOUNTS_KEY: this.accounts },
    };
  }

  /** The authorization header of somebody who may do all that the benchmark does. */
  async bearer(): Promise<string> {
    const caller: Caller = {
      accountId: '01920000-0000-7000-8000-0000000000ff',
      name: 'Bench',
      roles: ['editor'],
      scopes: ['import'],
    };
    return `Bearer ${await signAccessToken(caller, this.accessToken, '1h')}`;
  }

  /** What the gateway would send along for an anonymous reader; good for half a minute. */
  anonymousIdentity(): Record<string, string> {
    const identity = { caller: ANONYMOUS, requestId: '01920000-0000-7000-8000-0000000000fe' };
    return { [IDENTITY_HEADER]: signIdentity(identity, this.identity, new Date()) };
  }
}
