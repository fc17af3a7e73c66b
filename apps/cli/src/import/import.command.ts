import { importPage } from '#import/import-page.js';
import { importSamples } from '#import/import-samples.js';
import { HOUR_MS } from '@broadsheet/contracts';
import { Command } from 'commander';
import { createApiKey } from '#accounts/account-ops.js';
import { readConfig, type CliConfig } from '#cli.config.js';
import { CommandFailed } from '#cli.errors.js';
import { GatewayClient } from '#gateway/gateway.client.js';
import { say } from '#terminal/printer.js';

/** `import page FILE`, `import samples [FOLDER]`: content goes through the gateway, as from any client. */
export function importCommand(): Command {
  const page = new Command('page')
    .description('imports a scraped page, text or HTML')
    .argument('<file>')
    .action(async (file: string) => importPage(await connectGateway(), file, say));
  const samples = new Command('samples')
    .description('imports the sample site: articles, comments and reading history')
    .argument('[folder]', 'folder of the samples', 'samples')
    .action(async (folder: string) => importSamples(await connectGateway(), folder, say));
  return new Command('import').description('imports content').addCommand(page).addCommand(samples);
}

/** A client with the configured API key; in development, with a new key for an hour. */
async function connectGateway(): Promise<GatewayClient> {
  const config = readConfig();
  return new GatewayClient(config.GATEWAY_URL, { apiKey: config.API_KEY ?? (await developmentKey(config)) });
}

async function developmentKey({ NODE_ENV }: CliConfig): Promise<string> {
  if (NODE_ENV === 'production') {
    throw new CommandFailed(
      'Set API_KEY to a key with the scope import. Admins create keys, also with `npm run ops -- api-keys create`.',
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
