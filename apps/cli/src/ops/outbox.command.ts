import { CommandFailed } from '#cli.errors.js';
import { OWNERS, runServiceOps } from '#ops/run-service-ops.js';
import { say } from '#terminal/printer.js';
import { Command } from 'commander';

/** `ops outbox blocked`, `ops outbox release`: aggregates whose event the broker refuses. */
export function outboxCommand(): Command {
  const blocked = new Command('blocked')
    .description('lists the aggregates whose event the broker refuses')
    .action(async () => {
      for (const service of OWNERS) await runServiceOps(service, ['outbox-blocked'], say);
    });
  const release = new Command('release')
    .description('puts a blocked aggregate back into the queue: its events are published, or it is blocked again')
    .argument('<service>', OWNERS.join(', '))
    .argument('<id>', 'id of the aggregate')
    .action(async (service: string, id: string) => {
      if (!OWNERS.some((owner) => owner === service)) {
        throw new CommandFailed(`${service} has no outbox. Services with an outbox: ${OWNERS.join(', ')}.`);
      }
      await runServiceOps(service, ['outbox-release', '--', id], say);
    });
  return new Command('outbox').description('events that wait to be published').addCommand(blocked).addCommand(release);
}
