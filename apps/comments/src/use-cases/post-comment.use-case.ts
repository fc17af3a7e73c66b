import { commentVersion } from '#domain/comment-view.js';
import { CommentRepository } from '#domain/comment.repository.js';
import { KnownArticleRepository } from '#domain/known-article.repository.js';
import { open } from '#domain/known-article.js';
import { postComment } from '#domain/post-comment.js';
import {
  articleReference,
  type Caller,
  type CommentVersion,
  type Creation,
  type NewComment,
} from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

export interface PostCommentCommand extends NewComment {
  readonly article: string;
  readonly caller: Caller;
  readonly creation: Creation;
}

/**
 * Longer than a read waits: who comments in the moment of publication should not have to come again, even where the event
 * takes a second or two because everything has just been started. The gateway waits longer still for a write.
 */
const PATIENCE_MS = 3_000;

/** Posts a comment or a reply. It, its events and the counts are saved together or not at all; repeated, it finds what it posted. */
@Injectable()
export class PostCommentUseCase {
  constructor(
    private readonly articles: KnownArticleRepository,
    private readonly comments: CommentRepository,
    private readonly clock: Clock,
  ) {}

  async run({ article, parentId, creation, ...rest }: PostCommentCommand): Promise<CommentVersion> {
    const { id, repeated } = creation;
    // Before the article: it may have been withdrawn since.
    const earlier = repeated ? await this.comments.findSaved(id) : null;
    if (earlier) return commentVersion(earlier.comment, earlier.counts);
    const { id: articleId } = open(
      await this.articles.findPublishedSoon(articleReference(article), PATIENCE_MS),
      article,
    );
    const now = this.clock.now();
    const { comment, counts } = await this.comments.add(parentId ?? null, (parent, number) =>
      postComment(parent, { ...rest, id, number, articleId }, now),
    );
    return commentVersion(comment, counts);
  }
}
