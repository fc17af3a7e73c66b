import { Logger } from '@nestjs/common';
import { ExportResultCode } from '@opentelemetry/core';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import { Counter } from 'prom-client';

const spans = new Counter({
  name: 'broadsheet_trace_spans_total',
  help: 'Spans by what became of them: exported, failed (the collector did not take them), dropped (too many waited).',
  labelNames: ['outcome'],
});

type Done = Parameters<SpanExporter['export']>[1];

/**
 * Counts exported, failed and dropped spans, and limits how many wait. Spans are lost while the collector takes none;
 * that is counted, logged once, and affects nothing else.
 */
export class BoundedExporter implements SpanExporter {
  private readonly logger = new Logger('Tracing');
  private waiting = 0;
  private failing = false;

  constructor(
    private readonly exporter: SpanExporter,
    private readonly maxWaiting: number,
  ) {}

  /** Whether one more span may wait; one that may not is counted as dropped. */
  admits(): boolean {
    if (this.waiting >= this.maxWaiting) {
      countSpans('dropped', 1);
      return false;
    }
    this.waiting += 1;
    return true;
  }

  export(spans: ReadableSpan[], done: Done): void {
    this.exporter.export(spans, (result) => {
      this.waiting -= spans.length;
      this.ended(spans.length, result);
      done(result);
    });
  }

  async forceFlush(): Promise<void> {
    await this.exporter.forceFlush?.();
  }

  async shutdown(): Promise<void> {
    await this.exporter.shutdown();
  }

  private ended(number: number, { code, error }: Parameters<Done>[0]): void {
    const failed = code === ExportResultCode.FAILED;
    countSpans(failed ? 'failed' : 'exported', number);
    if (failed === this.failing) return;
    this.failing = failed;
    if (failed) this.logger.warn(`The collector takes no spans; they are lost: ${error?.message ?? 'no reason given'}`);
    else this.logger.log('The collector takes spans again.');
  }
}

function countSpans(outcome: 'exported' | 'failed' | 'dropped', number: number): void {
  spans.inc({ outcome }, number);
}
