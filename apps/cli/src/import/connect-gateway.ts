import { readConfig } from '#cli.config.js';
import { CommandFailed } from '#command-failed.errors.js';
import { GatewayClient } from '#gateway/gateway.client.js';
import { developmentTokens } from '#ops/development-tokens.js';

/** A client with the caller's token; in development, with one of the importer's where none is given. */
export async function connectGateway(): Promise<GatewayClient> {
  const { GATEWAY_URL, ACCESS_TOKEN, ACCESS_TOKEN_KEY } = readConfig();
  return new GatewayClient(GATEWAY_URL, ACCESS_TOKEN ?? (await developmentToken(ACCESS_TOKEN_KEY)));
}

/** In production there is no key to sign with: a token is given, or there is none. */
async function developmentToken(key: string | undefined): Promise<string> {
  if (key === undefined) throw new CommandFailed('Set ACCESS_TOKEN to a token with the scope import.');
  return (await developmentTokens(key)).importer;
}
