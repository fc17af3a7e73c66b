import { BrokenRule } from '@broadsheet/contracts';

/** What readers do not see cannot be withdrawn. */
export class ArticleNotPublished extends BrokenRule {
  readonly code = 'ARTICLE_NOT_PUBLISHED';

  constructor(slug = '') {
    super(`The article ${slug} is not published.`);
  }
}
