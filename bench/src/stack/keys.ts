import { ANONYMOUS } from '@broadsheet/contracts';
import { LocalIssuer } from '@broadsheet/local-stack';
import { IDENTITY_HEADER, signIdentity } from '@broadsheet/platform';
import { randomBytes } from 'node:crypto';

/**
 * Secrets of one run: services run as in production, where the development keys are refused. Access tokens come from an
 * issuer of our own, because those of the accounts service are not valid for as long as a run takes.
 */
export class Keys {
  private readonly identity = randomBytes(32).toString('hex');
  private readonly accounts = randomBytes(32).toString('hex');

  private constructor(private readonly issuer: LocalIssuer) {}

  static async make(): Promise<Keys> {
    return new Keys(await LocalIssuer.start());
  }

  environment(): Record<string, string> {
    const secrets = { IDENTITY_KEY: this.identity, ACCOUNTS_KEY: this.accounts };
    return { NODE_ENV: 'production', ...secrets, ...this.issuer.environment };
  }

  /** The authorization header of somebody who may do all that the benchmark does. */
  async bearer(): Promise<string> {
    const may = { roles: ['editor'], scopes: ['import'] };
    return `Bearer ${await this.issuer.token({ subject: 'bench', name: 'Bench', ...may, lifetime: '8h' })}`;
  }

  close(): Promise<void> {
    return this.issuer.stop();
  }

  /** What the gateway would send along for an anonymous reader; good for half a minute. */
  anonymousIdentity(): Record<string, string> {
    const identity = { caller: ANONYMOUS, requestId: '01920000-0000-7000-8000-0000000000fe' };
    return { [IDENTITY_HEADER]: signIdentity(identity, this.identity, new Date()) };
  }
}
