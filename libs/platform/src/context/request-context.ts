import { AsyncLocalStorage } from 'node:async_hooks';

/** What one piece of work belongs to: a request, or the handling of an event. Logs and events carry it along. */
export interface RequestContext {
  readonly requestId: string;
  /** The request in the outside world that all of this began with. */
  readonly correlationId: string;
  /** The event that led to this work, where one did. */
  readonly causationId?: string;
  /** W3C trace context. */
  readonly traceparent?: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

export function currentContext(): RequestContext | undefined {
  return storage.getStore();
}

export function runInContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}
