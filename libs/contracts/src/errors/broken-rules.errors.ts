import type { ErrorCode } from '#errors/error-catalogue.js';

/** One member of a problem document's `errors`: a part of the request, and what is wrong with it. */
export interface ProblemPart {
  /** A pointer into the body (`/title`), or `query/limit`, `path/article`, `header/if-match`; sent as `#/body/title` and so on. */
  readonly pointer: string;
  readonly message: string;
}

/**
 * A rule of the product that a request broke. Each rule has its own class with a stable code.
 * The message says what is wrong and where, and never shows internals.
 */
export abstract class BrokenRule extends Error {
  abstract readonly code: ErrorCode;
  readonly parts: readonly ProblemPart[] = [];
  /** The current version, if the rule is about versions. */
  readonly currentVersion?: number;
  /** Seconds after which the same request may succeed, if this case differs from the catalogue. */
  readonly retryAfter?: number;

  override get name(): string {
    return this.constructor.name;
  }
}

/** No article has this id, number or slug, or none that the caller may know of. */
export class ArticleNotFound extends BrokenRule {
  readonly code = 'ARTICLE_NOT_FOUND';

  constructor(article: string) {
    super(`There is no article ${article}, or it is not published.`);
  }
}

/** No event of the article has arrived in this service yet; one may be on its way. */
export class ArticleNotKnownYet extends BrokenRule {
  readonly code = 'ARTICLE_NOT_KNOWN_YET';

  constructor(article: string) {
    super(`The article ${article} is not known here yet; if it is new, try again shortly.`);
  }
}

/** Other writers changed the same thing first, as often as it was tried. Nothing was saved; a later attempt may succeed. */
export class TooManyConcurrentChanges extends BrokenRule {
  readonly code = 'TOO_MANY_CONCURRENT_CHANGES';

  constructor(what = 'the same item', options?: ErrorOptions) {
    super(`Too many concurrent changes of ${what}; nothing was saved. Try again.`, options);
  }
}

/** The request was read, but its schema or a rule about its fields refuses it; the parts say where and why. */
export class ValidationFailed extends BrokenRule {
  readonly code = 'VALIDATION_FAILED';

  override readonly parts: readonly ProblemPart[];

  constructor(parts: readonly ProblemPart[]) {
    super(parts.map(({ pointer, message }) => `${pointer || 'the body'}: ${message}`).join('; '));
    this.parts = parts;
  }
}
