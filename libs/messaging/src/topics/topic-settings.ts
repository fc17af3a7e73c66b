import { retentionOf, type Topic } from '@broadsheet/contracts';

const WEEK_MS = 7 * 86_400_000;
const MOST_BYTES = 1024 * 1024;
/** A dead letter, replayed or not, is the record it was with headers on top: it must fit whatever fitted before. */
const MOST_DEAD_LETTER_BYTES = MOST_BYTES + 64 * 1024;

/** A topic's Kafka configuration, so that "for ever", "compact" and "some days" mean just that on any broker's defaults. */
export function topicSettings(topic: Topic, replicationFactor: number): Record<string, string> {
  const { policy, retentionMs } = retentionOf(topic);
  // Kafka removes whole segments only, and begins a new one after a week.
  const segment: Record<string, string> =
    retentionMs > 0 && retentionMs < WEEK_MS ? { 'segment.ms': String(retentionMs) } : {};
  return {
    'min.insync.replicas': replicationFactor >= 3 ? '2' : '1',
    'max.message.bytes': String(/\.(dead-letters|replays)$/.test(topic.name) ? MOST_DEAD_LETTER_BYTES : MOST_BYTES),
    'cleanup.policy': policy,
    'retention.bytes': '-1',
    'retention.ms': String(retentionMs),
    ...segment,
  };
}
