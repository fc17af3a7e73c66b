import { Counter, Gauge, Histogram } from 'prom-client';
import type { BreakerState } from './circuit-breaker.js';

const duration = new Histogram({
  name: 'broadsheet_upstream_request_duration_seconds',
  help: 'Time until the whole response of a service, or until the attempt was given up; each attempt counts.',
  labelNames: ['service', 'outcome'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

const breaker = new Gauge({
  name: 'broadsheet_upstream_breaker_state',
  help: '0 closed, 1 half-open (a probe is in progress), 2 open (requests are refused at once).',
  labelNames: ['service'],
});

const shed = new Counter({
  name: 'broadsheet_upstream_shed_total',
  help: 'Requests refused because the service was at its capacity, by kind of work.',
  labelNames: ['service', 'kind'],
});

const STATES: Readonly<Record<BreakerState, number>> = { closed: 0, 'half-open': 1, open: 2 };

/** `outcome` is the class of the status (`2xx`), or why there was none (`timeout`, `connection`, `open`). */
export function observeAttempt(service: string, outcome: string, ms: number): void {
  duration.observe({ service, outcome }, ms / 1000);
}

export function countShed(service: string, kind: string): void {
  shed.inc({ service, kind });
}

export function showBreaker(service: string, state: BreakerState): void {
  breaker.set({ service }, STATES[state]);
}
