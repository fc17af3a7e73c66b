/** What every operation may be asked with. */
export interface Extras {
  /** Further headers, `X-Request-Id` for one. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Gives up, also while it waits to repeat. */
  readonly signal?: AbortSignal;
}

/** A request of whatever operation. */
export interface AnyRequest extends Extras {
  readonly path?: object;
  readonly query?: object;
  readonly body?: unknown;
  readonly ifMatch?: string | { readonly version: number };
  readonly ifNoneMatch?: string;
  readonly idempotencyKey?: string;
}

/** A success with what came beside its body. */
export interface Reply<TAnswer> {
  readonly status: number;
  readonly body: TAnswer;
  /** For `ifMatch` and `ifNoneMatch`. */
  readonly etag: string | undefined;
  /** To ask for help with. */
  readonly requestId: string | undefined;
  readonly headers: Headers;
}

/** The client has it already. */
export interface NotModified extends Reply<undefined> {
  readonly status: 304;
}
