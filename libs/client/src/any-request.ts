/** Options of every request. */
export interface Extras {
  /** Further headers, `X-Request-Id` for one. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Cancels the request, also while it waits to repeat. */
  readonly signal?: AbortSignal;
}

/** A request of any operation. */
export interface AnyRequest extends Extras {
  readonly path?: object;
  readonly query?: object;
  readonly body?: unknown;
  readonly ifMatch?: string | { readonly version: number };
  readonly ifNoneMatch?: string;
  readonly idempotencyKey?: string;
}

/** A successful response: its body, status and headers. */
export interface Reply<TAnswer> {
  readonly status: number;
  readonly body: TAnswer;
  /** For `ifMatch` and `ifNoneMatch`. */
  readonly etag: string | undefined;
  /** To mention when asking for help. */
  readonly requestId: string | undefined;
  readonly headers: Headers;
}

/** The client already has it. */
export interface NotModified extends Reply<undefined> {
  readonly status: 304;
}

/** What the client needs to know to call an operation. */
export interface OperationAddress {
  readonly method: string;
  /** With the names of its parameters in braces. */
  readonly path: string;
  /** Of the request's body, if it is not plain JSON. */
  readonly mediaType?: string;
  /** It creates something, once under the same key. */
  readonly takesIdempotencyKey?: boolean;
}
