import { createAccounts } from '#accounts/create-accounts.js';
import type { CliConfig } from '#cli.config.js';
import { CommandFailed } from '#command-failed.errors.js';
import { GatewayClient } from '#gateway/gateway.client.js';
import { randomBytes } from 'node:crypto';

const PARTS = ['editor', 'moderator', 'reader'] as const;
type Part = (typeof PARTS)[number];

/** Whoever acts in the demonstration, each signed in to an account of their own. */
export class Cast {
  private constructor(
    private readonly members: Readonly<Record<Part, GatewayClient>>,
    private readonly password: string,
  ) {}

  /** Accounts that nobody had before, made beside the service: not for production, where nobody's articles are edited for show. */
  static async gather({ GATEWAY_URL, NODE_ENV }: CliConfig): Promise<Cast> {
    if (NODE_ENV === 'production') throw new CommandFailed('The demonstration is not for production.');
    const [run, password] = [randomBytes(4).toString('hex'), randomBytes(12).toString('base64url')];
    const accounts = PARTS.map((part) => {
      return { email: `${part}-${run}@demo.example`, username: `${part}-${run}`, password, roles: [part] };
    });
    await createAccounts(accounts, { operator: 'npm run demo' });
    const signedIn = accounts.map(async ({ email, roles: [part] }) => {
      const client = new GatewayClient(GATEWAY_URL);
      await client.signIn({ email, password });
      return [part, client];
    });
    return new Cast(Object.fromEntries(await Promise.all(signedIn)) as Record<Part, GatewayClient>, password);
  }

  get editor(): GatewayClient {
    return this.members.editor;
  }

  get moderator(): GatewayClient {
    return this.members.moderator;
  }

  get reader(): GatewayClient {
    return this.members.reader;
  }

  /** Their accounts are gone with them. */
  async dismiss(): Promise<void> {
    const body = { password: this.password };
    await Promise.all(Object.values(this.members).map((one) => one.call('deleteOwnAccount', { body })));
  }
}
