import type { ErrorCode, components } from '#generated/api.js';

type ProblemDocument = components['schemas']['Problem'];

/**
 * The API refused a request and said why (RFC 9457). Decide by `code`: what each means and what to do about it stands in
 * `docs/errors.md`. `message` is for people.
 */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: ErrorCode;
  /** To ask for help with. */
  readonly requestId: string;
  /** What is wrong where: `#/body/title`, `#/query/limit`. */
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];
  /** With VERSION_CONFLICT. */
  readonly currentVersion: number | undefined;
  /** Seconds after which the same request may work. */
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
