import { readConfig } from '#cli.config.js';
import { CommandFailed } from '#cli.errors.js';
import { say } from '#terminal/printer.js';
import { consumerGroups } from '@broadsheet/contracts';
import { Command } from 'commander';

/** `ops consumers accept-loss`: a decision about a group that only a person may make. */
export function consumersCommand(): Command {
  const acceptLoss = new Command('accept-loss')
    .description('lets a group continue after records that expired before it read them; they stay unread')
    .argument('<group>', consumerGroups.map(({ group }) => group).join(', '))
    .argument('<topic>', 'name without the prefix')
    .action((group: string, topic: string) => accept(group, topic));
  return new Command('consumers').description('consumer groups').addCommand(acceptLoss);
}

async function accept(group: string, topic: string): Promise<void> {
  const known = consumerGroups.some((one) => one.group === group && one.topics.some(({ name }) => name === topic));
  if (!known) throw new CommandFailed(`No group ${group} reads ${topic}.`);
  const { acceptLoss } = await import('@broadsheet/messaging');
  const { KAFKA_BROKERS: brokers, NAME_PREFIX: prefix } = readConfig();
  try {
    const lost = await acceptLoss({ brokers, prefix, clientId: 'ops' }, group, topic);
    const at = new Date().toISOString();
    for (const { partition, committed, low } of lost)
      say(`${topic}[${partition}]: group ${group} continues at ${low} instead of ${committed} (accepted at ${at})`);
    if (lost.length === 0) say(`Group ${group} has lost nothing in ${topic}. Nothing was changed.`);
  } catch (error) {
    throw new CommandFailed(`Nothing was changed: ${(error as Error).message}`);
  }
}
