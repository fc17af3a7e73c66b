import { CommandFailed } from '#cli.errors.js';
import { runServiceOps } from '#ops/run-service-ops.js';
import { say } from '#terminal/printer.js';
import { Command } from 'commander';

/** Services whose read models can be rebuilt while they serve. */
const SERVICES = ['recommendations'];

interface Options {
  readonly switchAnyway?: true;
}

/** `ops rebuild`: rebuilds read models from the start of the stream. */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('rebuilds read models from the stream while the old ones serve, and switches if both are equal')
    .argument('<service>', SERVICES.join(', '))
    .option('--switch-anyway', 'switch even if they differ, because the old ones are known to be wrong or outdated')
    .action((service: string, options: Options) => rebuild(service, options));
}

async function rebuild(service: string, { switchAnyway }: Options): Promise<void> {
  if (!SERVICES.includes(service))
    throw new CommandFailed(`${service} has no read models to rebuild. Possible: ${SERVICES.join(', ')}.`);
  const args = switchAnyway ? ['--switch-anyway'] : [];
  await runServiceOps(service, ['rebuild', ...args], say);
}
