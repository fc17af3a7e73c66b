import { z } from 'zod';

/** The standard variables of OpenTelemetry, as far as they decide something here. */
export const tracingEnvironment = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address like http://collector:4318' })
    .optional()
    .describe('collector that takes traces by OTLP over HTTP; nothing is traced where none is given'),
  OTEL_TRACES_SAMPLER: z
    .enum(['parentbased_always_on', 'parentbased_always_off', 'parentbased_traceidratio'], {
      error: 'must be parentbased_always_on, parentbased_always_off or parentbased_traceidratio',
    })
    .default('parentbased_always_on')
    .describe('which traces are kept; decided at the gateway, and followed by all others'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number('must be a number from 0 to 1')
    .min(0, 'must be a number from 0 to 1')
    .max(1, 'must be a number from 0 to 1')
    .default(1)
    .describe('share of the traces that parentbased_traceidratio keeps'),
  OTEL_SDK_DISABLED: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .prefault('false')
    .describe('true switches tracing off, whatever else is set'),
};

export type TracingConfig = z.infer<z.ZodObject<typeof tracingEnvironment>>;
