import { createAccounts } from '#accounts/account-ops.js';
import type { CliConfig } from '#cli.config.js';
import { CommandFailed } from '#cli.errors.js';
import { GatewayClient } from '#gateway/gateway.client.js';
import { randomBytes } from 'node:crypto';

const PARTS = ['editor', 'moderator', 'reader'] as const;
type Part = (typeof PARTS)[number];

/** The users of the demonstration, each signed in to their own account. */
export class Cast {
  private constructor(
    private readonly members: Readonly<Record<Part, GatewayClient>>,
    private readonly password: string,
  ) {}

  /** Creates new accounts with the service's own tool. Not for production, where articles must not be edited for show. */
  static async create({ GATEWAY_URL, NODE_ENV }: CliConfig): Promise<Cast> {
    if (NODE_ENV === 'production') throw new CommandFailed('The demonstration does not run in production.');
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

  /** Deletes the accounts. */
  async dismiss(): Promise<void> {
    const body = { password: this.password };
    await Promise.all(Object.values(this.members).map((one) => one.call('deleteOwnAccount', { body })));
  }
}
