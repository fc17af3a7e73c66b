import type { Answer, GatewayClient, GatewayRequest } from '#load/gateway.client.js';
import type { KnownArticle, KnownArticles } from '#load/known-articles.js';
import type { OperationRecord } from '#load/operation-record.js';
import type { Operation, OperationKind, SentOperation } from '#load/operation.js';
import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';

export interface WriterParts {
  readonly client: GatewayClient;
  readonly record: OperationRecord;
  readonly articles: KnownArticles;
  /** Access token of the editor who writes articles. */
  readonly editor: string;
  readonly categoryId: string;
  /** How many readers report activity, in turn. */
  readonly readers: number;
  /** Whether creations carry an `Idempotency-Key`. */
  readonly keyed?: boolean;
}

type Write = Omit<SentOperation, 'n' | 'sentAt'> & { readonly request: GatewayRequest };

const READS_PER_REPORT = 2;

/** Makes writes through the gateway, each with a marker of its own, and records how each ended. */
export class Writer {
  private readonly parts: WriterParts;
  private reports = 0;

  constructor(parts: WriterParts) {
    this.parts = parts;
  }

  /** The same, but that its creations carry keys, and can be repeated. */
  withKeys(): Writer {
    return new Writer({ ...this.parts, keyed: true });
  }

  /** The same creation again, under the same key; the record knows nothing of it. */
  repeat({ kind, marker, articleId }: Operation): Promise<Answer> {
    if (kind !== 'create' && kind !== 'comment') throw new Error(`${kind} creates nothing`);
    const request = kind === 'create' ? this.draftOf(marker) : commentRequest(marker, articleId);
    return this.parts.client.send(keyed(request, marker));
  }

  /** One write; where there is no article yet that it could be about, it creates one instead. */
  async write(kind: OperationKind): Promise<Answer> {
    switch (kind) {
      case 'create':
        return this.create();
      case 'publish':
        return this.change(kind, this.parts.articles.takeDraft());
      case 'edit':
        return this.change(kind, this.parts.articles.takeAny());
      case 'comment':
        return this.comment(this.parts.articles.anyPublishedId());
      case 'activity':
        return this.report(this.parts.articles.anyPublishedId());
    }
  }

  private async create(): Promise<Answer> {
    const marker = markerOf('An article');
    const answer = await this.recordCreation({ kind: 'create', marker, version: 1, request: this.draftOf(marker) });
    const created = articleOf(answer);
    if (created) this.parts.articles.putDraft(created);
    return answer;
  }

  private async change(kind: 'publish' | 'edit', article: KnownArticle | undefined): Promise<Answer> {
    if (!article) return this.create();
    const marker = markerOf(kind === 'edit' ? 'An edited article' : 'Published');
    const path = `/v1/articles/${article.id}`;
    const who = { token: this.parts.editor, ifMatch: article.version };
    const request: GatewayRequest =
      kind === 'edit'
        ? { method: 'PATCH', path, body: { title: marker }, ...who }
        : { method: 'POST', path: `${path}/publish`, ...who };
    const about = { articleId: article.id, version: article.version + 1 };
    const answer = await this.record({ kind, marker, ...about, request });
    const changed = articleOf(answer);
    if (!changed) return answer;
    const { status } = answer.body;
    if (kind === 'publish') this.parts.articles.becamePublished(changed);
    else if (status === 'published') this.parts.articles.putPublished(changed);
    else this.parts.articles.putDraft(changed);
    return answer;
  }

  private comment(articleId: string | undefined): Promise<Answer> {
    if (articleId === undefined) return this.create();
    const marker = markerOf('A comment');
    const request = commentRequest(marker, articleId);
    return this.recordCreation({ kind: 'comment', marker, articleId, version: 1, request });
  }

  /** Reads of several articles by one reader, in one report. */
  private report(articleId: string | undefined): Promise<Answer> {
    if (articleId === undefined) return this.create();
    const activityIds = Array.from({ length: READS_PER_REPORT }, () => v7());
    const activities = activityIds.map((id, n) => ({
      id,
      type: 'read',
      articleId: n === 0 ? articleId : (this.parts.articles.anyPublishedId() ?? articleId),
    }));
    const readerId = `reader-${String(this.reports++ % this.parts.readers).padStart(8, '0')}`;
    const request = { method: 'POST', path: '/v1/activities', body: { readerId, activities } } as const;
    const [marker = ''] = activityIds;
    return this.record({ kind: 'activity', marker, articleId, version: 1, readerId, activityIds, request });
  }

  private draftOf(title: string): GatewayRequest {
    return draftRequest(title, this.parts.categoryId, this.parts.editor);
  }

  private recordCreation({ request, ...operation }: Write): Promise<Answer> {
    return this.record({ ...operation, request: this.parts.keyed ? keyed(request, operation.marker) : request });
  }

  private async record({ request, ...operation }: Write): Promise<Answer> {
    const { n } = this.parts.record.sending(operation);
    const answer = await this.parts.client.send(request);
    const { body, ...ending } = answer;
    const { id, version } = body as { id?: string; version?: number };
    const created = answer.outcome === 'acknowledged' && id !== undefined ? { id } : {};
    const versioned = version === undefined ? {} : { answeredVersion: version };
    this.parts.record.answered({ n, ...ending, ...created, ...versioned });
    return answer;
  }
}

function articleOf({ outcome, body }: Answer): KnownArticle | undefined {
  const { id, version } = body;
  return outcome === 'acknowledged' && typeof id === 'string' && typeof version === 'number'
    ? { id, version }
    : undefined;
}

function markerOf(what: string): string {
  return `${what} ${randomUUID()}`;
}

/** A draft that is complete, so that it can be published. */
function draftRequest(title: string, categoryId: string, token: string | undefined): GatewayRequest {
  const text = {
    excerpt: 'It left the harbour.',
    markdown: '## Out at sea\n\nIt left the harbour at noon, and nobody knew when it would be back.',
  };
  return { method: 'POST', path: '/v1/articles', token, body: { title, ...text, primaryCategoryId: categoryId } };
}

function commentRequest(text: string, articleId: string | undefined): GatewayRequest {
  return { method: 'POST', path: `/v1/articles/${articleId}/comments`, body: { text, guestName: 'Robin' } };
}

/** The request with an `Idempotency-Key` made of its marker, which no other operation has. */
function keyed(request: GatewayRequest, marker: string): GatewayRequest {
  return { ...request, idempotencyKey: marker.replaceAll(' ', '-') };
}
