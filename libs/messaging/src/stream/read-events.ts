import { AnyEvents } from './any-events.js';
import { readStream, type StreamRecord } from './read-stream.js';
import { streamRanges, type StreamSpan } from './stream-ranges.js';
import { type Decoded, decodeRecord } from '#kafka/decode-record.codec.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { Topic } from '@broadsheet/contracts';

/** A record of the stream, and what it was decoded as. */
export interface StreamEntry {
  readonly record: StreamRecord;
  readonly decoded: Decoded;
}

export interface EventReading extends Omit<StreamSpan, 'topics'> {
  readonly topics: readonly Topic[];
  readonly read: (entry: StreamEntry) => void | Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Reads the events of some topics between two places, each once, in order within a partition; also those of types that
 * the catalogue does not know, and records that are not events. Leaves no group behind. Throws Kafka's error when it is unavailable.
 */
export async function readEvents(connection: KafkaConnection, reading: EventReading): Promise<void> {
  const { topics, from, to, read, signal } = reading;
  const ranges = await streamRanges(connection, { topics: topics.map(({ name }) => name), from, to });
  const known = new Map(topics.map((topic) => [topic.name, new AnyEvents(topic)]));
  await readStream(connection, {
    ranges,
    signal,
    read: (record) => {
      const ofTopic = known.get(record.topic);
      return ofTopic && read({ record, decoded: decodeRecord(record, ofTopic) });
    },
  });
}
