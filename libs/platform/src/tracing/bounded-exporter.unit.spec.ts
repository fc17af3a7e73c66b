import { BoundedExporter } from './bounded-exporter.js';
import { Logger } from '@nestjs/common';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import { register } from 'prom-client';

const counted = async (outcome: string): Promise<number> => {
  const values = (await register.getSingleMetric('broadsheet_trace_spans_total')?.get())?.values ?? [];
  return values.find(({ labels }) => labels['outcome'] === outcome)?.value ?? 0;
};

describe('the exporter of spans', () => {
  const span = {} as ReadableSpan;
  let code: number;
  let sut: BoundedExporter;

  beforeAll(() => void Logger.overrideLogger(false));

  beforeEach(() => {
    register.resetMetrics();
    code = 0;
    const collector: SpanExporter = { export: (_, done) => done({ code }), shutdown: () => Promise.resolve() };
    sut = new BoundedExporter(collector, 2);
  });

  it('limits the spans that wait, and counts those that may not', async () => {
    expect([sut.admits(), sut.admits(), sut.admits()]).toEqual([true, true, false]);
    expect(await counted('dropped')).toBe(1);
    sut.export([span, span], () => undefined);
    expect(sut.admits()).toBe(true);
    expect(await counted('exported')).toBe(2);
  });

  it('counts what the collector did not take, and lets others wait in its place', async () => {
    code = 1;
    sut.admits();
    sut.admits();
    sut.export([span, span], () => undefined);
    expect([await counted('failed'), await counted('exported'), sut.admits()]).toEqual([2, 0, true]);
  });
});
