import { commentVersion } from '#domain/comment-view.js';
import { CommentRepository } from '#domain/comment.repository.js';
import { restoreComment, type Moderation } from '#domain/moderate-comment.js';
import type { CommentVersion } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface RestoreComment extends Moderation {
  readonly commentId: string;
}

/** Brings a rejected comment back, with its words as they were. */
@Injectable()
export class RestoreCommentUseCase {
  constructor(private readonly comments: CommentRepository) {}

  async run({ commentId, ...moderation }: RestoreComment): Promise<CommentVersion> {
    const { comment, counts } = await this.comments.change(commentId, (one) => restoreComment(one, moderation));
    return commentVersion(comment, counts);
  }
}
