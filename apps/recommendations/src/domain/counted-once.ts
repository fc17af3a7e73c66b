import type { Reaction, Read } from './activity.js';

/** Of the first read of an article by a reader, the only one that counts. Stored as a digest, which says neither. */
export function firstReadId({ readerId, articleId }: Pick<Read, 'readerId' | 'articleId'>): string {
  return `${readerId}:${articleId}`;
}

/** Of a reader's first reaction of a kind to an article. Stored in the same way. */
export function reactionId({ readerId, articleId, kind }: Pick<Reaction, 'readerId' | 'articleId' | 'kind'>): string {
  return `${readerId}:${articleId}:${kind}`;
}
