export type SpanAttributes = Readonly<Record<string, string | number>>;

/** What a span says. Never a query string, a body, a token or a text that somebody wrote: spans are kept by others. */
export interface SpanStart {
  readonly name: string;
  readonly kind: 'server' | 'client' | 'producer' | 'consumer';
  /** By the semantic conventions of OpenTelemetry. */
  readonly attributes: SpanAttributes;
  /** Trace contexts of other work that this span serves too. */
  readonly links?: readonly string[];
}

/** A piece of work in progress. */
export interface OpenSpan {
  /** Parent for everything that happens inside. */
  readonly traceparent: string;
  set(attributes: SpanAttributes): void;
  /** To be called once. Of a failure only its class is recorded; its message may hold user content. */
  end(failure?: unknown): void;
}

/** Makes spans and hands them on in the background; never throws and never waits. */
export interface Tracer {
  /** Share of the traces that are kept, from 0 to 1, where this process decides. */
  readonly ratio: number;
  /** Opens a span under a sampled parent, or a new trace where there is none. */
  open(start: SpanStart, parent: string | undefined): OpenSpan;
  /** Hands on what is waiting, or gives up within a bound. */
  stop(): Promise<void>;
}
