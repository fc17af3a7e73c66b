import { BrokenRule, type ProblemPart } from '@broadsheet/contracts';

/** There is no such comment, or none that the caller may know of. */
export class CommentNotFound extends BrokenRule {
  readonly code = 'COMMENT_NOT_FOUND';

  constructor(id: string) {
    super(`There is no comment ${id}.`);
  }
}

/** Only its author or a moderator may delete a comment. */
export class CommentNotYours extends BrokenRule {
  readonly code = 'FORBIDDEN';

  constructor(id: string) {
    super(`The comment ${id} is someone else’s; only its author or a moderator may delete it.`);
  }
}

/** A deletion is final. */
export class CommentDeleted extends BrokenRule {
  readonly code = 'COMMENT_DELETED';

  constructor(id: string) {
    super(`The comment ${id} is deleted and cannot be brought back.`);
  }
}

/** A moderator has made this decision before. */
export class CommentAlreadyDecided extends BrokenRule {
  readonly code = 'COMMENT_ALREADY_DECIDED';

  constructor(id: string, status: string) {
    super(`The comment ${id} is ${status} already.`);
  }
}

/** A comment has a name: that of the account, or the one that a guest gives. */
export class GuestNameRequired extends BrokenRule {
  readonly code = 'GUEST_NAME_REQUIRED';
  override readonly parts: readonly ProblemPart[] = [{ pointer: '/guestName', message: 'is missing' }];

  constructor() {
    super('Send guestName, or an access token whose account has a name.');
  }
}

/** A reply belongs to the article of its parent. */
export class ParentInOtherDiscussion extends BrokenRule {
  readonly code = 'PARENT_IN_OTHER_DISCUSSION';

  constructor(parentId: string) {
    super(`The comment ${parentId} belongs to another article.`);
  }
}

/** Front ends can indent only so far. */
export class ThreadTooDeep extends BrokenRule {
  readonly code = 'THREAD_TOO_DEEP';

  constructor(levels: number) {
    super(`A thread has at most ${levels} levels; reply to a comment further up.`);
  }
}

/** A comment with this source id is stored already, by this import or a concurrent one. Never leaves the service. */
export class SourceIdTaken extends Error {
  override readonly name = 'SourceIdTaken';

  constructor(readonly sourceId: string) {
    super(`A comment from ${sourceId} is stored already.`);
  }
}
