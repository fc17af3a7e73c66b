import type { Evidence } from '#invariants/evidence.js';
import { firstReadId } from '#invariants/read-fold.js';
import type { Operation } from '#load/operation.js';
import { type LogRecord, shaOf } from '#log/log-record.js';
import type { Snapshot, StoredComment } from '#state/stored.js';

const AT = '2026-03-01T10:00:00.000Z';

/** An acknowledged write, with what is said otherwise. */
export function anOperation(fields: Partial<Operation> & Pick<Operation, 'n' | 'kind'>): Operation {
  const sent = { sentAt: Date.parse(AT), marker: `marker ${fields.n}`, version: 1 };
  const answered = { outcome: 'acknowledged', tookMs: 5, status: 200, code: null, retryAfter: false } as const;
  return { ...sent, ...answered, ...fields };
}

/** A record as the log has it; `data` is its value. */
export function aRecord(fields: Partial<LogRecord> & { readonly data?: unknown }): LogRecord {
  const { data = {}, ...rest } = fields;
  const value = Buffer.from(JSON.stringify(data));
  const sha = shaOf(value);
  const place = {
    topic: 'news.article',
    partition: 0,
    offset: 0n,
    headers: {},
    key: 'a',
    type: 'news.article.created.v1',
  };
  const { subject = 'a', version = 1 } = rest;
  return { ...place, value, sha, id: `${subject}/${version}`, subject, version, time: AT, ...rest };
}

export function anArticleEvent(version: number, title: string, status = 'draft'): LogRecord {
  const article = { id: 'a', number: 1, slugs: ['a'], title, excerpt: '', status, language: 'en', publishedAt: null };
  const lists = { categoryIds: [], tags: [], primaryCategoryId: null };
  const type = `news.article.${status === 'published' ? 'published' : 'edited'}.v1`;
  return aRecord({ version, type, offset: BigInt(version), data: { article: { ...article, ...lists } } });
}

function aRead(reader: string, article: string, at = AT): LogRecord {
  const data = { readerId: reader, articleId: article, at };
  return aRecord({ topic: 'news.activity', type: 'news.activity.read.v1', subject: `${reader}-${article}`, data });
}

export function aComment(fields: Partial<StoredComment> & { readonly _id: string }): StoredComment {
  const state = { articleId: 'a', ancestorIds: [], provider: 'native', status: 'published', repliesPublished: 0 };
  return { version: 1, text: 'marker 3', ...state, ...fields };
}

/** Databases with nothing in them but what is given. */
function aSnapshot(fields: Partial<Snapshot> = {}): Snapshot {
  return {
    ...{ articles: [], categoryTrees: [], comments: [], counterSlots: [], discussions: [], pins: [], intake: [] },
    ...{ knownArticles: [], indexedArticles: [], categoryCopies: [], firstReads: [], articleStats: [], coReads: [] },
    ...fields,
  };
}

/** A site where all is well: an article that was created, edited and published, a comment, and two reads by one reader. */
export function aSoundSite(): Evidence {
  const copy = { _id: 'a', number: 1, slugs: ['a'], status: 'published', v: 3 };
  const lists = { categoryIds: [], tags: [], primaryCategoryId: null, publishedAt: null };
  return {
    operations: [
      anOperation({ n: 1, kind: 'create', id: 'a', answeredVersion: 1 }),
      anOperation({ n: 2, kind: 'edit', articleId: 'a', answeredVersion: 2 }),
      anOperation({ n: 3, kind: 'comment', articleId: 'a', id: 'c', answeredVersion: 1 }),
      anOperation({ n: 4, kind: 'activity', articleId: 'a', activityIds: ['r-a'] }),
    ],
    log: aSoundLog(),
    state: aSnapshot({
      articles: [{ _id: 'a', version: 3, title: 'marker 2', status: 'published' }],
      comments: [aComment({ _id: 'c' })],
      counterSlots: [{ articleId: 'a', counts: { native: { published: 1 } } }],
      knownArticles: [copy],
      indexedArticles: [{ ...copy, ...lists, title: 'marker 2', excerpt: '', language: 'en' }],
      firstReads: ['a', 'b'].map((article) => ({ _id: firstReadId('r', article), at: new Date(AT) })),
      articleStats: ['a', 'b'].map((_id) => ({ _id, readers: 1, coReaders: 1 })),
      coReads: ['a:b', 'b:a'].map((_id) => ({ _id, c6: 1 })),
    }),
  };
}

function aSoundLog(): LogRecord[] {
  return [
    anArticleEvent(1, 'marker 1'),
    anArticleEvent(2, 'marker 2'),
    anArticleEvent(3, 'marker 2', 'published'),
    aRecord({ topic: 'news.comment', subject: 'c', type: 'news.comment.posted.v1' }),
    aRecord({ topic: 'news.comment-content', subject: 'c', id: 'cc', data: { text: 'marker 3' } }),
    aRead('r', 'a'),
    aRead('r', 'b'),
  ];
}
