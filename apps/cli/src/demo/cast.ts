import { CommandFailed } from '#command-failed.errors.js';
import type { CliConfig } from '#cli.config.js';
import { GatewayClient } from '#gateway/gateway.client.js';
import { developmentTokens } from '#ops/development-tokens.js';

/** Whoever acts in the demonstration, each with a token of their own. */
export type Cast = Readonly<Record<'editor' | 'moderator' | 'reader', GatewayClient>>;

/** Development tokens only: nobody's articles in production are edited for show. */
export async function castOf({ GATEWAY_URL, ACCESS_TOKEN_KEY }: CliConfig): Promise<Cast> {
  if (ACCESS_TOKEN_KEY === undefined) throw new CommandFailed('The demonstration is not for production.');
  const { editor, moderator, reader } = await developmentTokens(ACCESS_TOKEN_KEY);
  const as = (token: string): GatewayClient => new GatewayClient(GATEWAY_URL, token);
  return { editor: as(editor), moderator: as(moderator), reader: as(reader) };
}
