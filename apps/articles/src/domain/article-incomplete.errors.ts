import { BrokenRule, type ProblemPart } from '@broadsheet/contracts';

/** An article that readers see has an excerpt, a body and a primary category. */
export class ArticleIncomplete extends BrokenRule {
  readonly code = 'ARTICLE_INCOMPLETE';
  override readonly parts: readonly ProblemPart[];

  constructor(missing: readonly string[]) {
    super(`To be published, the article needs ${missing.map((pointer) => pointer.slice(1)).join(', ')}.`);
    this.parts = missing.map((pointer) => ({ pointer, message: 'is missing' }));
  }
}
