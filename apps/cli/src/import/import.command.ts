import { connectGateway } from '#import/connect-gateway.js';
import { importPage } from '#import/import-page.js';
import { importSamples } from '#import/import-samples.js';
import { Command } from 'commander';

const say = (line: string): void => console.log(line);

/** `import page FILE`, `import samples [FOLDER]`: content goes in through the gateway, like any client's. */
export function importCommand(): Command {
  const page = new Command('page')
    .description('a published page as it was scraped, text or HTML')
    .argument('<file>')
    .action(async (file: string) => importPage(await connectGateway(), file, say));
  const samples = new Command('samples')
    .description('the sample site: articles, comments and a trail of reading')
    .argument('[folder]', 'where it is', 'samples')
    .action(async (folder: string) => importSamples(await connectGateway(), folder, say));
  return new Command('import').description('brings content along').addCommand(page).addCommand(samples);
}
