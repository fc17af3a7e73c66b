import { countSpans } from '#tracing/trace-metrics.js';
import { Logger } from '@nestjs/common';
import { ExportResultCode } from '@opentelemetry/core';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';

type Done = Parameters<SpanExporter['export']>[1];

/**
 * Counts what becomes of spans, and knows how many have ended and wait. Spans are lost where the collector takes none;
 * that is counted, logged once, and touches nothing else.
 */
export class BoundedExporter implements SpanExporter {
  private readonly logger = new Logger('Tracing');
  private waiting = 0;
  private failing = false;

  constructor(
    private readonly exporter: SpanExporter,
    private readonly mostWaiting: number,
  ) {}

  /** Whether one more span may wait; one that may not is counted as dropped. */
  admits(): boolean {
    if (this.waiting >= this.mostWaiting) {
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
