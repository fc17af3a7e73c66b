import { Counter } from 'prom-client';

const spans = new Counter({
  name: 'broadsheet_trace_spans_total',
  help: 'Spans by what became of them: exported, failed (the collector did not take them), dropped (too many waited).',
  labelNames: ['outcome'],
});

export function countSpans(outcome: 'exported' | 'failed' | 'dropped', number: number): void {
  spans.inc({ outcome }, number);
}
