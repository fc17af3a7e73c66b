import type { ReadingProgress } from './reading-progress.js';
import { Gauge, Histogram } from 'prom-client';

const LABELS = ['group', 'topic', 'partition'];
const reading = new Map<ReadingProgress, string>();

/** Shows the lag of this member of the group from now on. */
export function showLag(group: string, progress: ReadingProgress): void {
  reading.set(progress, group);
}

export function hideLag(progress: ReadingProgress): void {
  reading.delete(progress);
}

function collected(what: 'events' | 'seconds') {
  return function collect(this: Gauge): void {
    this.reset();
    const now = Date.now();
    for (const [progress, group] of reading)
      for (const { topic, partition, ...lag } of progress.lags(now))
        this.set({ group, topic, partition: String(partition) }, lag[what]);
  };
}

new Gauge({
  name: 'broadsheet_consumer_lag_events',
  help: 'Records that are not handled yet, in the partitions that this instance reads.',
  labelNames: LABELS,
  collect: collected('events'),
});

new Gauge({
  name: 'broadsheet_consumer_lag_seconds',
  help: 'Age of the oldest record that is not handled yet; 0 where all are.',
  labelNames: LABELS,
  collect: collected('seconds'),
});

export const rebalanceSeconds = new Histogram({
  name: 'broadsheet_consumer_rebalance_seconds',
  help: 'Rebalances of the group, and how long this instance read nothing during each.',
  labelNames: ['group'],
  buckets: [0.05, 0.2, 1, 3, 10, 30, 60],
});
