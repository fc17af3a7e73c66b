import type { LimitClass } from './limit-class.js';
import { Counter } from 'prom-client';

const refused = new Counter({
  name: 'broadsheet_rate_limited_total',
  help: 'Requests that were refused because their client came too often, by class of routes.',
  labelNames: ['class'],
});

export function countRefused(limitClass: LimitClass): void {
  refused.inc({ class: limitClass });
}
