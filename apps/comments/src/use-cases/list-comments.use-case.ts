import { cursorAfter, pageRequest, type Paging } from '#lists/paging.js';
import { commentView } from '#domain/comment-view.js';
import { DiscussionCountRepository } from '#domain/discussion-count.repository.js';
import { shownCounts } from '#domain/discussion-counts.js';
import { KnownArticleRepository } from '#domain/known-article.repository.js';
import { open } from '#domain/known-article.js';
import { ThreadRepository, type Thread } from '#domain/thread.repository.js';
import { articleReference, type CommentThread, type Discussion } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface ListComments extends Paging {
  readonly article: string;
}

/** The discussion under a published article: its counts, and one page of threads. Writes nothing. */
@Injectable()
export class ListCommentsUseCase {
  constructor(
    private readonly articles: KnownArticleRepository,
    private readonly threads: ThreadRepository,
    private readonly counts: DiscussionCountRepository,
  ) {}

  async run({ article, ...paging }: ListComments): Promise<Discussion> {
    const request = pageRequest(paging);
    const { id } = open(await this.articles.findPublishedSoon(articleReference(article)), article);
    const [{ items, more }, counts] = await Promise.all([this.threads.threads(id, request), this.counts.of(id)]);
    return {
      ...shownCounts(counts),
      items: items.map(threadView),
      next: cursorAfter(items.at(-1)?.comment, more),
    };
  }
}

function threadView({ comment, replies: { items, more } }: Thread): CommentThread {
  return {
    ...commentView(comment),
    replyCount: comment.repliesPublished,
    replies: items.map(commentView),
    repliesNext: cursorAfter(items.at(-1), more),
  };
}
