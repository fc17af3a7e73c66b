import { readConfig } from '#cli.config.js';
import { CommandFailed } from '#command-failed.errors.js';
import { consumerGroups } from '@broadsheet/contracts';
import { Command } from 'commander';

/** `ops consumers accept-loss`: what only a person may decide about a group. */
export function consumersCommand(): Command {
  const acceptLoss = new Command('accept-loss')
    .description('lets a group go on behind records that were gone before it read them; they stay unread')
    .argument('<group>', consumerGroups.map(({ group }) => group).join(', '))
    .argument('<topic>', 'without prefix')
    .action((group: string, topic: string) => accept(group, topic));
  return new Command('consumers').description('groups that read the stream').addCommand(acceptLoss);
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
      console.log(
        `${topic}[${partition}]: the group ${group} goes on at ${low} instead of ${committed} (accepted at ${at})`,
      );
    if (lost.length === 0) console.log(`The group ${group} lacks nothing in ${topic}; nothing was changed.`);
  } catch (error) {
    throw new CommandFailed(`Nothing was changed: ${(error as Error).message}`);
  }
}
