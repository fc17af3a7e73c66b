import { BrokenRule } from '@broadsheet/contracts';

/** No article of this id, number or slug is there, or none that the caller may know of. */
export class ArticleNotFound extends BrokenRule {
  readonly code = 'ARTICLE_NOT_FOUND';

  constructor(article: string) {
    super(`No article is known as ${article}.`);
  }
}
