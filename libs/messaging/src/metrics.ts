import { Counter, Gauge, Histogram } from 'prom-client';

export const published = new Counter({
  name: 'broadsheet_outbox_published_total',
  help: 'Events that Kafka acknowledged, by topic.',
  labelNames: ['topic'],
});

export const relayFailures = new Counter({
  name: 'broadsheet_outbox_relay_failures_total',
  help: 'Passes over the outbox that ended with an error and are repeated.',
});

export const relayLeads = new Gauge({
  name: 'broadsheet_outbox_relay_leads',
  help: '1 in the instance whose relay leads, otherwise 0.',
});

export const deliveries = new Counter({
  name: 'broadsheet_consumer_deliveries_total',
  help: 'Deliveries by how they ended: done, duplicate, superseded, skipped, retried, waiting or dead-lettered.',
  labelNames: ['group', 'topic', 'outcome'],
});

export const handlingSeconds = new Histogram({
  name: 'broadsheet_consumer_handling_seconds',
  help: 'How long a handler took, by the types that it reacts to; a bulk handler is measured once for each slice.',
  labelNames: ['group', 'type'],
  buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
});

export const gaps = new Counter({
  name: 'broadsheet_consumer_gaps_total',
  help: 'Times that a version of a subject was missing in a topic that is kept for ever.',
  labelNames: ['group', 'topic'],
});

export const tailDeliveries = new Counter({
  name: 'broadsheet_tail_deliveries_total',
  help: 'Records that a live tail met: handled, skipped, unreadable or failed.',
  labelNames: ['tail', 'outcome'],
});

export const tailGaps = new Counter({
  name: 'broadsheet_tail_gaps_total',
  help: 'Times that a live tail may have been behind without knowing.',
  labelNames: ['tail'],
});
