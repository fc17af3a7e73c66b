import { BrokenRule } from '@broadsheet/contracts';

/** A reply stands under the article of what it answers. */
export class ParentInOtherDiscussion extends BrokenRule {
  readonly code = 'PARENT_IN_OTHER_DISCUSSION';

  constructor(parentId: string) {
    super(`The comment ${parentId} belongs to another article.`);
  }
}
