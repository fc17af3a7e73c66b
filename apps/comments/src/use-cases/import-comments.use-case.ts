import { CommentNotFound, SourceIdTaken } from '#domain/comments.errors.js';
import type { Comment } from '#domain/comment.js';
import { CommentRepository } from '#domain/comment.repository.js';
import { importComment } from '#domain/import-comment.js';
import { KnownArticleRepository } from '#domain/known-article.repository.js';
import { known } from '#domain/known-article.js';
import {
  articleReference,
  type Caller,
  type CommentImportResult,
  type ImportedComment,
  type ImportOutcome,
  ValidationFailed,
} from '@broadsheet/contracts';
import { Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

export interface ImportComments {
  readonly items: readonly ImportedComment[];
  readonly caller: Caller;
}

type Stored = Map<string, Comment>;
type Imported = CommentImportResult['items'][number];

/**
 * Brings comments along, one after the other, parents before their replies. What is stored already stays as it is, so
 * an import that failed half-way is simply sent again. A deleted comment is never brought back.
 */
@Injectable()
export class ImportCommentsUseCase {
  constructor(
    private readonly articles: KnownArticleRepository,
    private readonly comments: CommentRepository,
    private readonly ids: Ids,
  ) {}

  async run({ items, caller }: ImportComments): Promise<CommentImportResult> {
    const wanted = items.flatMap(({ sourceId, parentSourceId }) => [sourceId, parentSourceId ?? sourceId]);
    const stored = await this.comments.findBySource([...new Set(wanted)]);
    const results: Imported[] = [];
    for (const [index, item] of items.entries()) {
      const existing = stored.get(item.sourceId);
      if (existing) requireSameSource(existing, item, index);
      results.push(existing ? imported(existing, 'unchanged') : await this.bring(item, stored, caller));
    }
    return { items: results };
  }

  private async bring(item: ImportedComment, stored: Stored, caller: Caller): Promise<Imported> {
    const { id: articleId } = known(await this.articles.findSoon(articleReference(item.article)), item.article);
    const parentId = item.parentSourceId === null ? null : parentOf(item.parentSourceId, stored).id;
    const id = this.ids.next();
    try {
      const { comment } = await this.comments.add(parentId, (parent, number) =>
        importComment(parent, { id, number, articleId, caller, item }),
      );
      stored.set(item.sourceId, comment);
      return imported(comment, 'created');
    } catch (error) {
      return imported(await this.twin(error, stored), 'unchanged');
    }
  }

  /** A concurrent import was faster. */
  private async twin(error: unknown, stored: Stored): Promise<Comment> {
    if (!(error instanceof SourceIdTaken)) throw error;
    const comment = (await this.comments.findBySource([error.sourceId])).get(error.sourceId);
    if (!comment) throw error;
    stored.set(error.sourceId, comment);
    return comment;
  }
}

function imported({ id, sourceId }: Comment, outcome: ImportOutcome): Imported {
  return { id, sourceId: sourceId ?? '', outcome };
}

function parentOf(sourceId: string, stored: Stored): Comment {
  const parent = stored.get(sourceId);
  if (!parent) throw new CommentNotFound(sourceId);
  return parent;
}

/** Two sources that count their comments alike must not swallow each other's. */
function requireSameSource({ provider }: Comment, item: ImportedComment, index: number): void {
  if (provider === item.provider) return;
  const message = `is taken by a comment of ${provider}; source ids are unique across providers`;
  throw new ValidationFailed([{ pointer: `/items/${index}/sourceId`, message }]);
}
