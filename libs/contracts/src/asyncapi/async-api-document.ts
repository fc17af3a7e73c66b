import { EVENT_HEADERS } from '#asyncapi/event-headers.js';
import { eventMessage, type EventMessage, type EventSamples } from '#asyncapi/event-message.js';
import { streamOperations } from '#asyncapi/stream-operations.js';
import { topicChannel, type TopicChannel } from '#asyncapi/topic-channel.js';
import type { EventDefinition } from '#define-event.js';
import { ComponentSchemas, type JsonObject } from '#json-schema/component-schemas.js';
import { topics } from '#topics.js';

/** An AsyncAPI 3.1 document; https://www.asyncapi.com/docs/reference/specification/v3.1.0 */
export interface AsyncApiDocument {
  readonly asyncapi: '3.1.0';
  readonly id: string;
  readonly info: JsonObject;
  readonly defaultContentType: 'application/json';
  readonly servers: JsonObject;
  readonly channels: Readonly<Record<string, TopicChannel>>;
  readonly operations: Readonly<Record<string, JsonObject>>;
  readonly components: {
    readonly messages: Readonly<Record<string, EventMessage>>;
    readonly schemas: JsonObject;
    readonly correlationIds: JsonObject;
  };
}

const INFO = {
  title: 'The event stream of Broadsheet',
  version: '1',
  license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
  description:
    'Every fact about articles, their discussions, recommendations and accounts, in order per subject, from the beginning. ' +
    'An event carries the state of its subject after the change, who changed it, and why. ' +
    'Events are delivered at least once: keep the newest `ce_aggregateversion` of each `ce_subject`. ' +
    'A record without a value is a tombstone: the data of its key is erased.',
};

const SERVERS = {
  kafka: {
    host: '{host}',
    protocol: 'kafka',
    description: 'One of the brokers in `KAFKA_BROKERS`. ' + 'If `NAME_PREFIX` is set, topic names start with it.',
    variables: {
      host: { default: '127.0.0.1:9092', description: 'host and port of a broker; ask its operator' },
    },
  },
};

const CORRELATION = {
  request: { description: 'the request that started it all', location: '$message.header#/ce_correlationid' },
};

/** Describes the stream. The document depends only on the events and samples. */
export function asyncApiDocument(events: readonly EventDefinition[], samples: EventSamples): AsyncApiDocument {
  const schemas = new ComponentSchemas('draft-7');
  const messages = events.map((event) => [event.type, eventMessage(event, samples.get(event.type), schemas)] as const);
  const channels = Object.fromEntries(Object.values(topics).map((topic) => [topic.name, topicChannel(topic, events)]));
  return {
    asyncapi: '3.1.0',
    id: 'urn:broadsheet:events',
    info: INFO,
    defaultContentType: 'application/json',
    servers: SERVERS,
    channels,
    operations: streamOperations(channels),
    components: {
      messages: Object.fromEntries(messages),
      schemas: { ...schemas.all(), EventHeaders: EVENT_HEADERS },
      correlationIds: CORRELATION,
    },
  };
}
