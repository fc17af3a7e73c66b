import { Gauge } from 'prom-client';

export const watchState = new Gauge({
  name: 'broadsheet_watch_state',
  help: '1 for the state that a consumer, tail or relay was found in last: alive, quiet, broker-silent or hangs; 0 for the others.',
  labelNames: ['watched', 'state'],
});

export const brokerSilence = new Gauge({
  name: 'broadsheet_broker_silence_seconds',
  help: 'For how long Kafka has answered neither this consumer or relay nor a question of its watch; 0 while it does.',
  labelNames: ['watched'],
});
