import type { TracingConfig } from '#config/tracing-environment.js';
import { activeTracer, useTracer } from '#tracing/active-tracer.js';

/** Traces this process from now on, where the configuration names a collector; elsewhere the SDK is not even loaded. */
export async function startTracing(service: string, config: TracingConfig): Promise<void> {
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined || config.OTEL_SDK_DISABLED) return;
  const { OtlpTracer } = await import('#tracing/otlp-tracer.js');
  useTracer(new OtlpTracer({ service, endpoint, ratio: ratioOf(config) }));
}

/** Hands on the last spans, within two seconds. */
export async function stopTracing(): Promise<void> {
  const tracer = activeTracer();
  useTracer(undefined);
  await tracer?.stop();
}

function ratioOf({ OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: ratio }: TracingConfig): number {
  if (sampler === 'parentbased_always_on') return 1;
  return sampler === 'parentbased_always_off' ? 0 : ratio;
}
