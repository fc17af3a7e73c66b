import { CommandFailed } from '#command-failed.errors.js';
import { runServiceOps } from '#ops/run-service-ops.js';
import { Command } from 'commander';

/** Services whose read models can be made anew while they serve. */
const SERVICES = ['recommendations'];

interface Options {
  readonly switchAnyway?: true;
}

/** `ops rebuild`: read models made anew from the beginning of the stream. */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('makes read models anew from the stream while the old ones serve, and switches where both are equal')
    .argument('<service>', SERVICES.join(', '))
    .option('--switch-anyway', 'also where they differ: what serves is known to be wrong, or made in another way')
    .action((service: string, options: Options) => rebuild(service, options));
}

async function rebuild(service: string, { switchAnyway }: Options): Promise<void> {
  if (!SERVICES.includes(service))
    throw new CommandFailed(`${service} cannot be rebuilt; there is ${SERVICES.join(', ')}.`);
  const args = switchAnyway ? ['--switch-anyway'] : [];
  await runServiceOps(service, ['rebuild', ...args], (line) => console.log(line));
}
