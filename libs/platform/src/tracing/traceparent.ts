import { randomFillSync } from 'node:crypto';

/** W3C Trace Context, 3.2; ids of zeros only are not valid. Of later versions what version 00 has is read. */
const TRACEPARENT = /^(?!ff)[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;

const FLAGS_AT = 53;
const SAMPLED = 1;

/** One hop of a trace: all spans of it share `traceId`, and `spanId` is the parent of the next span. */
export interface TraceParts {
  readonly traceId: string;
  readonly spanId: string;
  readonly sampled: boolean;
}

export function isTraceparent(text: unknown): text is string {
  return typeof text === 'string' && TRACEPARENT.test(text);
}

/** Whether the spans of the trace are kept. Expects a valid trace context, or none. */
export function isSampled(traceparent: string | undefined): traceparent is string {
  return traceparent !== undefined && (Number.parseInt(traceparent.slice(FLAGS_AT), 16) & SAMPLED) === SAMPLED;
}

/** Of a valid trace context. */
export function partsOf(traceparent: string): TraceParts {
  return { traceId: traceparent.slice(3, 35), spanId: traceparent.slice(36, 52), sampled: isSampled(traceparent) };
}

export function toTraceparent({ traceId, spanId, sampled }: TraceParts): string {
  return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
}

/** The same trace with nothing of it kept from here on. */
export function unsampled(traceparent: string): string {
  return `${traceparent.slice(0, FLAGS_AT)}00`;
}

/** Drawn many at a time: one draw costs far more than its bytes. */
const ID_BYTES = 24;
const POOL = Buffer.alloc(ID_BYTES * 128);
let unused = POOL.length;

/** A new trace of which nothing is kept. */
export function unsampledTrace(): string {
  if (unused >= POOL.length) {
    randomFillSync(POOL);
    unused = 0;
  }
  const ids = POOL.toString('hex', unused, (unused += ID_BYTES));
  return toTraceparent({ traceId: ids.slice(0, 32), spanId: ids.slice(32), sampled: false });
}
