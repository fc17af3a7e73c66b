import { type PastRead, type ReaderHistory, remembered } from './reader-history.js';

/** What a reader thinks of an article, as far as lists respect it. */
export interface Opinion {
  readonly article: string;
  readonly kind: 'like' | 'dislike';
  readonly at: Date;
}

/** What is remembered of a reader. */
export interface ReaderMemory {
  readonly reads: ReaderHistory;
  /** One of each article, the newest first. Likes as well: only they tell that an earlier dislike is taken back. */
  readonly opinions: readonly Opinion[];
  /** What was done until then is forgotten; null where nobody has asked for that. */
  readonly clearedAt: Date | null;
}

/** A reader as lists know one: nobody has an id who is not known. */
export interface KnownReader extends Pick<ReaderMemory, 'reads' | 'clearedAt'> {
  readonly id: string | null;
}

export const NOTHING_REMEMBERED: ReaderMemory = { reads: [], opinions: [], clearedAt: null };

/** Of either kind, so that no number of likes pushes a dislike out. */
const MOST_OF_A_KIND = 200;

export function withRead(memory: ReaderMemory, read: PastRead): ReaderMemory {
  return { ...memory, reads: remembered(memory.reads, read) };
}

/** Of two opinions of one article the newer counts, and a like of two at once. The same memory where nothing changes. */
export function withOpinion(memory: ReaderMemory, opinion: Opinion): ReaderMemory {
  const earlier = memory.opinions.find(({ article }) => article === opinion.article);
  if (earlier && newestFirst(earlier, opinion) <= 0) return memory;
  const all = [...memory.opinions.filter((one) => one !== earlier), opinion].sort(newestFirst);
  const newest = (kind: Opinion['kind']): Opinion[] => all.filter((one) => one.kind === kind).slice(0, MOST_OF_A_KIND);
  const opinions = [...newest('like'), ...newest('dislike')].sort(newestFirst);
  return opinions.includes(opinion) ? { ...memory, opinions } : memory;
}

/** The same memory where that much has been cleared already. */
export function cleared(memory: ReaderMemory, until: Date): ReaderMemory {
  if (!isAfterClearing(memory, until)) return memory;
  const isLater = ({ at }: { at: Date }): boolean => at > until;
  return { reads: memory.reads.filter(isLater), opinions: memory.opinions.filter(isLater), clearedAt: until };
}

export function dislikedBy({ opinions }: ReaderMemory): string[] {
  return opinions.filter(({ kind }) => kind === 'dislike').map(({ article }) => article);
}

export function isAfterClearing({ clearedAt }: Pick<ReaderMemory, 'clearedAt'>, at: Date): boolean {
  return clearedAt === null || at > clearedAt;
}

/** By kind where times are equal, a like first, and then by the article: the same opinions always make the same memory. */
function newestFirst(a: Opinion, b: Opinion): number {
  const byKind = Number(a.kind === 'dislike') - Number(b.kind === 'dislike');
  return b.at.getTime() - a.at.getTime() || byKind || (a.article < b.article ? -1 : Number(a.article > b.article));
}
