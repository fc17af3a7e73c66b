import { BrokenRule } from '@broadsheet/contracts';

/** The decision asked for was taken before. */
export class CommentAlreadyDecided extends BrokenRule {
  readonly code = 'COMMENT_ALREADY_DECIDED';

  constructor(id: string, status: string) {
    super(`The comment ${id} is ${status} already.`);
  }
}
