import { createApiKey } from '#accounts/create-api-key.js';
import { readConfig, type CliConfig } from '#cli.config.js';
import { CommandFailed } from '#command-failed.errors.js';
import { GatewayClient } from '#gateway/gateway.client.js';

const HOUR_MS = 3_600_000;

/** A client with access tokens of the API key that is given; in development, of one that is made for an hour. */
export async function connectGateway(): Promise<GatewayClient> {
  const config = readConfig();
  return new GatewayClient(config.GATEWAY_URL, { apiKey: config.API_KEY ?? (await developmentKey(config)) });
}

async function developmentKey({ NODE_ENV }: CliConfig): Promise<string> {
  if (NODE_ENV === 'production') {
    throw new CommandFailed(
      'Set API_KEY to a key with the scope import: an admin makes one, or `npm run ops -- api-keys create`.',
    );
  }
  const expiresAt = new Date(Date.now() + HOUR_MS);
  const { key } = await createApiKey({
    name: 'npm run import',
    scopes: ['import'],
    expiresAt,
    operator: 'npm run import',
  });
  return key;
}
