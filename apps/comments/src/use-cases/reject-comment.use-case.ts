import { commentVersion } from '#domain/comment-view.js';
import { CommentRepository } from '#domain/comment.repository.js';
import { rejectComment, type Moderation } from '#domain/moderate-comment.js';
import type { CommentVersion } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface RejectComment extends Moderation {
  readonly commentId: string;
}

/** Takes a comment out of sight. Nothing is lost: it can be restored. */
@Injectable()
export class RejectCommentUseCase {
  constructor(private readonly comments: CommentRepository) {}

  async run({ commentId, ...moderation }: RejectComment): Promise<CommentVersion> {
    const { comment, counts } = await this.comments.change(commentId, (one) => rejectComment(one, moderation));
    return commentVersion(comment, counts);
  }
}
