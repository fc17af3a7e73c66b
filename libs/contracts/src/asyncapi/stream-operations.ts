import { kafkaBinding, type TopicChannel } from '#asyncapi/topic-channel.js';
import { consumerGroups } from '#consumer-groups.js';
import type { JsonObject } from '#json-schema/component-schemas.js';

/** Who writes and who reads: the owner of each channel sends, its consumer groups and all analysts receive. */
export function streamOperations(channels: Readonly<Record<string, TopicChannel>>): Record<string, JsonObject> {
  const operations = Object.entries(channels).flatMap(([name, channel]): [string, JsonObject][] => [
    [`send-${name}`, send(name, channel)],
    ...groupsOf(name).map((group): [string, JsonObject] => [`receive-${name}-${group}`, receive(name, channel, group)]),
    [`receive-${name}-analysts`, receiveAsAnalyst(name, channel)],
  ]);
  return Object.fromEntries(operations);
}

function send(name: string, channel: TopicChannel): JsonObject {
  const owner = channel['x-owner'];
  return {
    action: 'send',
    title: `${owner} writes ${name}`,
    summary: `The service ${owner} publishes its events. No other service writes here.`,
    ...places(name, channel),
  };
}

function receive(name: string, channel: TopicChannel, group: string): JsonObject {
  return {
    action: 'receive',
    title: `${group} reads ${name}`,
    summary: `The service ${group} applies each event once, by its version.`,
    ...places(name, channel),
    bindings: kafkaBinding({ groupId: { type: 'string', enum: [group] } }),
  };
}

function receiveAsAnalyst(name: string, channel: TopicChannel): JsonObject {
  const taken = consumerGroups.map(({ group }) => group);
  return {
    action: 'receive',
    title: `analysts read ${name}`,
    summary: 'Every analyst reads from the beginning, with their own group id.',
    ...places(name, channel),
    bindings: kafkaBinding({ groupId: { type: 'string', not: { enum: taken } } }),
  };
}

function groupsOf(name: string): string[] {
  return consumerGroups.filter(({ topics }) => topics.some((topic) => topic.name === name)).map(({ group }) => group);
}

function places(name: string, { messages }: TopicChannel): JsonObject {
  return {
    channel: { $ref: `#/channels/${name}` },
    messages: Object.keys(messages).map((type) => ({ $ref: `#/channels/${name}/messages/${type}` })),
  };
}
