import { BrokenRule } from '@broadsheet/contracts';

/** The event that tells of the article may still be on its way. */
export class ArticleNotKnownYet extends BrokenRule {
  readonly code = 'ARTICLE_NOT_KNOWN_YET';

  constructor(article: string) {
    super(`Nothing has been heard of an article ${article} here; if it is new, try again shortly.`);
  }
}
