import type { EventDefinition } from '#define-event.js';
import type { JsonObject } from '#json-schema/component-schemas.js';
import { retentionOf, topicOwners, type Topic } from '#topics.js';

/** A topic as an AsyncAPI channel. */
export interface TopicChannel {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly servers: readonly JsonObject[];
  readonly messages: Readonly<Record<string, { readonly $ref: string }>>;
  readonly bindings: { readonly kafka: JsonObject };
  /** A description of the record key. */
  readonly 'x-key': string;
  readonly 'x-cleanup': Topic['cleanup'];
  /** The only service that writes to it. */
  readonly 'x-owner': string;
}

/** Partitions of a new topic in production. The number never changes, because keys would move to other partitions. */
const PARTITIONS = 12;

export function topicChannel(topic: Topic, events: readonly EventDefinition[]): TopicChannel {
  const ownEvents = events.filter((event) => event.topic.name === topic.name);
  const { policy, retentionMs } = retentionOf(topic);
  return {
    address: topic.name,
    title: topic.name,
    description: `${capitalised(topic.holds)}.`,
    servers: [{ $ref: '#/servers/kafka' }],
    messages: Object.fromEntries(ownEvents.map(({ type }) => [type, { $ref: `#/components/messages/${type}` }])),
    bindings: kafkaBinding({
      topic: topic.name,
      partitions: PARTITIONS,
      topicConfiguration: { 'cleanup.policy': [policy], 'retention.ms': retentionMs, 'retention.bytes': -1 },
    }),
    'x-key': topic.key,
    'x-cleanup': topic.cleanup,
    'x-owner': ownerOf(topic),
  };
}

function ownerOf(topic: Topic): string {
  const owner = topicOwners.find(({ topics }) => topics.some(({ name }) => name === topic.name));
  if (!owner) throw new Error(`${topic.name} has no owner: add it to topicOwners in topics.ts.`);
  return owner.service;
}

/** Properties that only Kafka has; https://github.com/asyncapi/bindings/tree/master/kafka */
export function kafkaBinding(fields: JsonObject): { readonly kafka: JsonObject } {
  return { kafka: { ...fields, bindingVersion: '0.5.0' } };
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
