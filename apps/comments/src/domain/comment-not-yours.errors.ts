import { BrokenRule } from '@broadsheet/contracts';

/** A comment that everybody sees, but that is another’s. */
export class CommentNotYours extends BrokenRule {
  readonly code = 'FORBIDDEN';

  constructor(id: string) {
    super(`The comment ${id} is someone else’s; only its author or a moderator may delete it.`);
  }
}
