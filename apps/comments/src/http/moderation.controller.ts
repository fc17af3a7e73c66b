import { RejectCommentUseCase } from '#use-cases/reject-comment.use-case.js';
import { RestoreCommentUseCase } from '#use-cases/restore-comment.use-case.js';
import { rejectComment, restoreComment, type CommentVersion, type InputOf } from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** What moderators decide. */
@Controller()
export class ModerationController {
  constructor(
    private readonly rejectOne: RejectCommentUseCase,
    private readonly restoreOne: RestoreCommentUseCase,
  ) {}

  @Handles(rejectComment)
  reject(@Input() { params, body, caller }: InputOf<typeof rejectComment>): Promise<CommentVersion> {
    return this.rejectOne.run({ commentId: params.comment, reason: body.reason, caller });
  }

  @Handles(restoreComment)
  restore(@Input() { params, body, caller }: InputOf<typeof restoreComment>): Promise<CommentVersion> {
    return this.restoreOne.run({ commentId: params.comment, reason: body.reason, caller });
  }
}
