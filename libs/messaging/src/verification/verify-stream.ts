import { TopicVerification } from './topic-verification.js';
import type { TopicFigures } from './topic-figures.js';
import type { KafkaConnection } from '#messaging-options.js';
import { readStream } from '#stream/read-stream.js';
import { streamRanges, type StreamSpan } from '#stream/stream-ranges.js';
import type { Topic } from '@broadsheet/contracts';

export interface StreamCheck extends Pick<StreamSpan, 'from'> {
  readonly topics: readonly Topic[];
  readonly to: Exclude<StreamSpan['to'], null>;
  /** After each topic. */
  readonly verified: (figures: TopicFigures) => void;
  /** Ends it after the record that is being read; what was not read is not reported on. */
  readonly signal?: AbortSignal;
}

/**
 * Reads every record between two places once, topic after topic, and checks each against its schema, its key, and the
 * order, gaps and repetitions of its subject. Throws Kafka's error when the broker cannot be reached.
 */
export async function verifyStream(connection: KafkaConnection, check: StreamCheck): Promise<void> {
  const { topics, from, to, verified, signal } = check;
  const names = topics.map(({ name }) => name);
  const ranges = await streamRanges(connection, { topics: names, from, to });
  for (const topic of topics) {
    const ofTopic = ranges.filter((range) => range.topic === topic.name);
    const whole = new Set(ofTopic.filter((range) => range.from === 0n).map(({ partition }) => partition));
    const verification = new TopicVerification(topic, (partition) => whole.has(partition));
    const startedAt = performance.now();
    await readStream(connection, { ranges: ofTopic, read: (record) => verification.check(record), signal });
    if (signal?.aborted) return;
    verified(verification.figures(performance.now() - startedAt));
  }
}
