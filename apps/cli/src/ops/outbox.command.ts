import { CommandFailed } from '#command-failed.errors.js';
import { OWNERS } from '#ops/owners.js';
import { runServiceOps } from '#ops/run-service-ops.js';
import { Command } from 'commander';

const say = (line: string): void => console.log(line);

/** `ops outbox blocked`, `ops outbox release`: aggregates whose event the broker refused. */
export function outboxCommand(): Command {
  const blocked = new Command('blocked')
    .description('lists the aggregates whose event the broker refuses')
    .action(async () => {
      for (const service of OWNERS) await runServiceOps(service, ['outbox-blocked'], say);
    });
  const release = new Command('release')
    .description('puts a blocked aggregate back into the queue: its events go out, or it is blocked again')
    .argument('<service>', OWNERS.join(', '))
    .argument('<id>', 'of the aggregate')
    .action(async (service: string, id: string) => {
      if (!OWNERS.some((owner) => owner === service)) {
        throw new CommandFailed(`${service} has no outbox; these have: ${OWNERS.join(', ')}.`);
      }
      await runServiceOps(service, ['outbox-release', id], say);
    });
  return new Command('outbox').description('what waits to be published').addCommand(blocked).addCommand(release);
}
