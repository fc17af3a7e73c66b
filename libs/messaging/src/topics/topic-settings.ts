import type { Topic } from '@broadsheet/contracts';

const MS_PER_DAY = 86_400_000;

/** A topic's Kafka configuration, so that "for ever", "compact" and "some days" mean just that on any broker's defaults. */
export function topicSettings({ cleanup }: Topic, replicationFactor: number): Record<string, string> {
  return {
    'min.insync.replicas': replicationFactor >= 3 ? '2' : '1',
    'cleanup.policy': cleanup.kind === 'compact' ? 'compact' : 'delete',
    'retention.bytes': '-1',
    'retention.ms': cleanup.kind === 'expire' ? String(cleanup.days * MS_PER_DAY) : '-1',
  };
}
