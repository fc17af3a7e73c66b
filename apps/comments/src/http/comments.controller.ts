import { DeleteCommentUseCase } from '#use-cases/delete-comment.use-case.js';
import { ListCommentsUseCase } from '#use-cases/list-comments.use-case.js';
import { ListRepliesUseCase } from '#use-cases/list-replies.use-case.js';
import { PostCommentUseCase } from '#use-cases/post-comment.use-case.js';
import { RejectCommentUseCase } from '#use-cases/reject-comment.use-case.js';
import { RestoreCommentUseCase } from '#use-cases/restore-comment.use-case.js';
import {
  deleteComment,
  listComments,
  listReplies,
  postComment,
  rejectComment,
  restoreComment,
  type CommentVersion,
  type Discussion,
  type InputOf,
  type ReplyList,
} from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** What readers do in a discussion, and what moderators decide. */
@Controller()
export class CommentsController {
  constructor(
    private readonly postOne: PostCommentUseCase,
    private readonly listThreads: ListCommentsUseCase,
    private readonly listBelow: ListRepliesUseCase,
    private readonly deleteOne: DeleteCommentUseCase,
    private readonly rejectOne: RejectCommentUseCase,
    private readonly restoreOne: RestoreCommentUseCase,
  ) {}

  @Handles(postComment)
  post(@Input() { params, body, caller, creation }: InputOf<typeof postComment>): Promise<CommentVersion> {
    return this.postOne.run({ ...body, article: params.article, caller, creation });
  }

  @Handles(listComments)
  list(@Input() { params, query }: InputOf<typeof listComments>): Promise<Discussion> {
    return this.listThreads.run({ ...query, article: params.article });
  }

  @Handles(listReplies)
  replies(@Input() { params, query }: InputOf<typeof listReplies>): Promise<ReplyList> {
    return this.listBelow.run({ ...query, commentId: params.comment });
  }

  @Handles(deleteComment)
  delete(@Input() { params, caller }: InputOf<typeof deleteComment>): Promise<CommentVersion> {
    return this.deleteOne.run({ commentId: params.comment, caller });
  }

  @Handles(rejectComment)
  reject(@Input() { params, body, caller }: InputOf<typeof rejectComment>): Promise<CommentVersion> {
    return this.rejectOne.run({ commentId: params.comment, reason: body.reason, caller });
  }

  @Handles(restoreComment)
  restore(@Input() { params, body, caller }: InputOf<typeof restoreComment>): Promise<CommentVersion> {
    return this.restoreOne.run({ commentId: params.comment, reason: body.reason, caller });
  }
}
