import { type CategoryNode, Cursor, Id, type Page } from '@broadsheet/contracts';
import { z } from 'zod';
import { PageNotFound } from './site.errors.js';
import { ComposePageUseCase } from '#pages/compose-page.use-case.js';
import { Injectable, Logger } from '@nestjs/common';
import type { ArticlePageContent } from './pages/article-page.js';
import type { DiscussionView } from './parts/discussion-section.js';
import { SiteContentClient } from './site-content.client.js';

/** The reader's position in a discussion: at its newest threads, at older ones, or within one thread. */
export type DiscussionPosition =
  | { readonly kind: 'newest' }
  | { readonly kind: 'threads'; readonly cursor: string }
  | { readonly kind: 'replies'; readonly threadId: string; readonly cursor: string };

const Query = z.object({ comments: Cursor.optional(), thread: Id.optional(), replies: Cursor.optional() });

/** Reads `?comments=cursor` and `?thread=id&replies=cursor`; other parameters are ignored. */
export function discussionPosition(query: unknown): DiscussionPosition {
  const read = Query.safeParse(query);
  if (!read.success) throw new PageNotFound();
  const { comments, thread, replies } = read.data;
  if (thread !== undefined && replies !== undefined) return { kind: 'replies', threadId: thread, cursor: replies };
  return comments === undefined ? { kind: 'newest' } : { kind: 'threads', cursor: comments };
}

/**
 * Loads the content of an article's page. Without the article there is none; navigation and discussion are left out if their
 * service does not respond.
 */
@Injectable()
export class ArticlePageBuilder {
  private readonly logger = new Logger('Site');

  constructor(
    private readonly composePage: ComposePageUseCase,
    private readonly content: SiteContentClient,
  ) {}

  async build(article: string, position: DiscussionPosition): Promise<ArticlePageContent> {
    const [{ page }, categories] = await Promise.all([this.composePage.run(article), this.categories()]);
    const discussion = await this.discussion(page, position);
    const complete = page.meta.degraded.length === 0 && categories !== null && discussion.kind !== 'missing';
    return { page, categories: categories ?? [], discussion, complete };
  }

  private categories(): Promise<CategoryNode[] | null> {
    return this.unlessMissing(() => this.content.categories());
  }

  private async discussion(page: Page, position: DiscussionPosition): Promise<DiscussionView> {
    if (page.meta.degraded.includes('comments')) return { kind: 'missing' };
    return (await this.unlessMissing(() => this.discussionAt(page, position))) ?? { kind: 'missing' };
  }

  private async discussionAt({ article, comments }: Page, position: DiscussionPosition): Promise<DiscussionView> {
    switch (position.kind) {
      case 'newest':
        return { kind: 'threads', discussion: comments, older: false };
      case 'threads':
        return { kind: 'threads', discussion: await this.content.comments(article.id, position.cursor), older: true };
      case 'replies': {
        const { threadId, cursor } = position;
        return { kind: 'replies', discussion: comments, threadId, page: await this.content.replies(threadId, cursor) };
      }
    }
  }

  private async unlessMissing<T>(read: () => Promise<T>): Promise<T | null> {
    try {
      return await read();
    } catch (error) {
      if (error instanceof PageNotFound) throw error;
      this.logger.debug(`an article's page goes without a part: ${String(error)}`);
      return null;
    }
  }
}
