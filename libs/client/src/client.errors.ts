import type { ErrorCode, components } from '#generated/api.js';

type ProblemDocument = components['schemas']['Problem'];

/**
 * The API refused a request and said why (RFC 9457). Decide by `code`: `docs/errors.md` explains each code
 * and what to do about it. `message` is for people.
 */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: ErrorCode;
  /** To mention when asking for help. */
  readonly requestId: string;
  /** The parts of the request that are wrong: `#/body/title`, `#/query/limit`. */
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];
  /** With VERSION_CONFLICT. */
  readonly currentVersion: number | undefined;
  /** Seconds after which the same request may succeed. */
  readonly retryAfter: number | undefined;

  constructor(
    readonly document: ProblemDocument,
    readonly headers: Headers,
  ) {
    super(document.detail === undefined ? document.title : `${document.title} ${document.detail}`);
    this.status = document.status;
    this.code = document.code as ErrorCode;
    this.requestId = document.requestId;
    this.errors = document.errors ?? [];
    this.currentVersion = document.currentVersion;
    const seconds = headers.get('retry-after');
    this.retryAfter = seconds === null ? undefined : Number(seconds);
  }
}

/** There was no response, or it broke off. The request may have been processed or not. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(
    readonly url: string,
    cause: unknown,
  ) {
    super(`${url} does not respond.`, { cause });
  }
}

/** The response is not from the API, but for example from a proxy or a wrong address. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';

  constructor(
    readonly url: string,
    readonly status: number,
  ) {
    super(`${url} responded with ${status}, but not like the API. Check the address.`);
  }
}
