import { BrokenRule } from '@broadsheet/contracts';

/** What readers see already cannot be published. */
export class ArticleAlreadyPublished extends BrokenRule {
  readonly code = 'ARTICLE_ALREADY_PUBLISHED';

  constructor(slug = '') {
    super(`The article ${slug} is published already.`);
  }
}
