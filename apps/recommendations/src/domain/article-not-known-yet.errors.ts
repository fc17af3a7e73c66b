import { BrokenRule } from '@broadsheet/contracts';

/** No event has told of the article so far; one may be on its way. */
export class ArticleNotKnownYet extends BrokenRule {
  readonly code = 'ARTICLE_NOT_KNOWN_YET';

  constructor(article: string) {
    super(`Nothing is known here of the article ${article} so far.`);
  }
}
