import { BrokenRule } from '@broadsheet/contracts';

/** A deletion is final. */
export class CommentDeleted extends BrokenRule {
  readonly code = 'COMMENT_DELETED';

  constructor(id: string) {
    super(`The comment ${id} is deleted; nothing of it can be brought back.`);
  }
}
