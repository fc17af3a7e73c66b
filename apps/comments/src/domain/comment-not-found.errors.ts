import { BrokenRule } from '@broadsheet/contracts';

/** No such comment, or none that the caller may know of. */
export class CommentNotFound extends BrokenRule {
  readonly code = 'COMMENT_NOT_FOUND';

  constructor(id: string) {
    super(`There is no comment ${id}.`);
  }
}
