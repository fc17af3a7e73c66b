import { BrokenRule, type ProblemPart } from '#errors/broken-rule.errors.js';

/** No article has this id, number or slug, or none that the caller may know of. */
export class ArticleNotFound extends BrokenRule {
  readonly code = 'ARTICLE_NOT_FOUND';

  constructor(article: string) {
    super(`There is no published article ${article}.`);
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

  constructor(override readonly parts: readonly ProblemPart[]) {
    super(parts.map(({ pointer, message }) => `${pointer || 'the body'}: ${message}`).join('; '));
  }
}
