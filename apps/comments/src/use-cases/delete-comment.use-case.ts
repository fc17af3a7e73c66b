import { commentVersion } from '#domain/comment-view.js';
import { CommentRepository } from '#domain/comment.repository.js';
import { deleteComment } from '#domain/delete-comment.js';
import type { Caller, CommentVersion } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface DeleteComment {
  readonly commentId: string;
  readonly caller: Caller;
}

/** Deletes a comment for good: its words are gone from here at once, and from the stream by a tombstone. */
@Injectable()
export class DeleteCommentUseCase {
  constructor(private readonly comments: CommentRepository) {}

  async run({ commentId, caller }: DeleteComment): Promise<CommentVersion> {
    const { comment, counts } = await this.comments.change(commentId, (one) => deleteComment(one, caller));
    return commentVersion(comment, counts);
  }
}
