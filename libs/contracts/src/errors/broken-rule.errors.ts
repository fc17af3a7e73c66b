import type { ErrorCode } from '#errors/error-catalogue.js';

/** One member of a problem document's `errors`: which part of the request, and what is wrong with it. */
export interface ProblemPart {
  /** Into the body (`/title`), or `query/limit`, `path/article`, `header/if-match`; sent as `#/body/title` and so on. */
  readonly pointer: string;
  readonly message: string;
}

/**
 * A rule of the product that a request broke. One class for each rule, with a stable code;
 * the message says what and where to the person who sent the request, and never shows internals.
 */
export abstract class BrokenRule extends Error {
  abstract readonly code: ErrorCode;
  readonly parts: readonly ProblemPart[] = [];
  /** The current version, where the rule is about versions. */
  readonly currentVersion?: number;
  /** Seconds after which the same request may work, where that is known better than the catalogue knows it. */
  readonly retryAfter?: number;

  override get name(): string {
    return this.constructor.name;
  }
}
