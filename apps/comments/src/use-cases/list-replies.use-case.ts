import { cursorAfter, pageRequest, type Paging } from '#lists/paging.js';
import { CommentNotFound } from '#domain/comments.errors.js';
import { commentView } from '#domain/comment-view.js';
import { isListed } from '#domain/comment.js';
import { CommentRepository } from '#domain/comment.repository.js';
import { KnownArticleRepository } from '#domain/known-article.repository.js';
import { ThreadRepository } from '#domain/thread.repository.js';
import type { ReplyList } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface ListReplies extends Paging {
  readonly commentId: string;
}

/** Everything below a comment that readers can see, oldest first. Under a withdrawn article there is nothing to see. */
@Injectable()
export class ListRepliesUseCase {
  constructor(
    private readonly comments: CommentRepository,
    private readonly articles: KnownArticleRepository,
    private readonly threads: ThreadRepository,
  ) {}

  async run({ commentId, ...paging }: ListReplies): Promise<ReplyList> {
    const request = pageRequest(paging);
    await this.requireVisible(commentId);
    const { items, more } = await this.threads.replies(commentId, request);
    return { items: items.map(commentView), next: cursorAfter(items.at(-1), more) };
  }

  private async requireVisible(commentId: string): Promise<void> {
    const comment = await this.comments.find(commentId);
    if (!comment || !isListed(comment)) throw new CommentNotFound(commentId);
    const article = await this.articles.find({ kind: 'id', id: comment.articleId });
    if (article?.status !== 'published') throw new CommentNotFound(commentId);
  }
}
