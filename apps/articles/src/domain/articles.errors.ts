import { BrokenRule, type ProblemPart } from '@broadsheet/contracts';

/** A published article cannot be published again. */
export class ArticleAlreadyPublished extends BrokenRule {
  readonly code = 'ARTICLE_ALREADY_PUBLISHED';

  constructor(slug = '') {
    super(`The article ${slug} is published already.`);
  }
}

/** A published article has an excerpt, a body and a primary category. */
export class ArticleIncomplete extends BrokenRule {
  readonly code = 'ARTICLE_INCOMPLETE';
  override readonly parts: readonly ProblemPart[];

  constructor(missing: readonly string[]) {
    super(`To be published, the article needs ${missing.map((pointer) => pointer.slice(1)).join(', ')}.`);
    this.parts = missing.map((pointer) => ({ pointer, message: 'is missing' }));
  }
}

/** Only a published article can be withdrawn. */
export class ArticleNotPublished extends BrokenRule {
  readonly code = 'ARTICLE_NOT_PUBLISHED';

  constructor(slug = '') {
    super(`The article ${slug} is not published.`);
  }
}

/** No category has this id or path. */
export class CategoryNotFound extends BrokenRule {
  readonly code = 'CATEGORY_NOT_FOUND';

  constructor(category: string) {
    super(`There is no category ${category}.`);
  }
}

/** Siblings have different names, regardless of case. */
export class CategoryNameTaken extends BrokenRule {
  readonly code = 'CATEGORY_NAME_TAKEN';

  constructor(name: string) {
    super(`Its parent already has a category called ${name}.`);
  }
}

/** The tree has no cycles. */
export class CategoryInsideItself extends BrokenRule {
  readonly code = 'CATEGORY_INSIDE_ITSELF';

  constructor(name: string) {
    super(`The category ${name} cannot be moved to itself or below itself.`);
  }
}

/** The tree stays small enough to be held in memory and published in one event. */
export class CategoryLimitReached extends BrokenRule {
  readonly code = 'CATEGORY_LIMIT_REACHED';

  constructor(limit: string) {
    super(limit);
  }
}
