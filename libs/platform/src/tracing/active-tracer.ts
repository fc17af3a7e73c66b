import type { Tracer } from '#tracing/tracer.js';

let active: Tracer | undefined;

/** The process's tracer; undefined while nothing is traced, which is the normal case and must cost nothing. */
export function activeTracer(): Tracer | undefined {
  return active;
}

/** For the start and the end of a process, and for tests. */
export function useTracer(tracer: Tracer | undefined): void {
  active = tracer;
}
