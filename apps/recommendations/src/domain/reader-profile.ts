import { DAY_MS } from '@broadsheet/contracts';

/** An article that a reader has read. */
export interface PastRead {
  readonly article: string;
  readonly at: Date;
  /** Whether the reader read something else in the same sitting. */
  readonly inSitting: boolean;
}

/** What a reader has read last, the newest first. */
export type ReaderHistory = readonly PastRead[];

/** A reader's opinion of an article, as far as lists respect it. */
export interface Opinion {
  readonly article: string;
  readonly kind: 'like' | 'dislike';
  readonly at: Date;
}

/** What is kept of a reader. */
export interface ReaderProfile {
  readonly reads: ReaderHistory;
  /** One per article, the newest first. Likes as well: only they show that an earlier dislike is taken back. */
  readonly opinions: readonly Opinion[];
  /** Activity up to this time is cleared; null if the reader has never asked for that. */
  readonly clearedAt: Date | null;
}

/** A reader as lists see one; the id is null for an unknown reader. */
export interface KnownReader extends Pick<ReaderProfile, 'reads' | 'clearedAt'> {
  readonly id: string | null;
}

export const EMPTY_PROFILE: ReaderProfile = { reads: [], opinions: [], clearedAt: null };

/** A profile is deleted once nothing was added to it for so long. */
export const KEPT_DAYS = 180;
/** Older reads do not predict what a reader wants today. */
const MAX_READS = 30;
/** Of either kind, so that no number of likes displaces a dislike. */
const MAX_OPINIONS_OF_A_KIND = 200;

/** The profile with one more read, or with another state of a read that is in it. */
export function withRead(profile: ReaderProfile, read: PastRead): ReaderProfile {
  const others = profile.reads.filter(({ article }) => article !== read.article);
  return { ...profile, reads: [...others, read].sort(newestReadFirst).slice(0, MAX_READS) };
}

/**
 * Whether a read of an article published then would be in the history: no read has been displaced, and the profile has
 * not expired since. One day is left for clocks that differ.
 */
export function holdsEveryReadSince(history: ReaderHistory, publishedAt: Date, now: Date): boolean {
  return history.length < MAX_READS && now.getTime() - publishedAt.getTime() < (KEPT_DAYS - 1) * DAY_MS;
}

/** The newer of two opinions of one article counts; a like wins if they have the same time. Returns the same profile if nothing changes. */
export function withOpinion(profile: ReaderProfile, opinion: Opinion): ReaderProfile {
  const earlier = profile.opinions.find(({ article }) => article === opinion.article);
  if (earlier && newestOpinionFirst(earlier, opinion) <= 0) return profile;
  const all = [...profile.opinions.filter((one) => one !== earlier), opinion].sort(newestOpinionFirst);
  const newest = (kind: Opinion['kind']): Opinion[] =>
    all.filter((one) => one.kind === kind).slice(0, MAX_OPINIONS_OF_A_KIND);
  const opinions = [...newest('like'), ...newest('dislike')].sort(newestOpinionFirst);
  return opinions.includes(opinion) ? { ...profile, opinions } : profile;
}

/** Returns the same profile if it has been cleared that far already. */
export function cleared(profile: ReaderProfile, until: Date): ReaderProfile {
  if (!isAfterClearing(profile, until)) return profile;
  const isLater = ({ at }: { at: Date }): boolean => at > until;
  return { reads: profile.reads.filter(isLater), opinions: profile.opinions.filter(isLater), clearedAt: until };
}

export function dislikedBy({ opinions }: ReaderProfile): string[] {
  return opinions.filter(({ kind }) => kind === 'dislike').map(({ article }) => article);
}

export function isAfterClearing({ clearedAt }: Pick<ReaderProfile, 'clearedAt'>, at: Date): boolean {
  return clearedAt === null || at > clearedAt;
}

/** The profiles of the readers in a batch, and which of them have changed. */
export class ReaderProfiles {
  /** By reader: profiles as they are at the end of the batch. */
  readonly changed = new Map<string, ReaderProfile>();

  constructor(private readonly known: ReadonlyMap<string, ReaderProfile>) {}

  of(reader: string): ReaderProfile {
    return this.changed.get(reader) ?? this.known.get(reader) ?? EMPTY_PROFILE;
  }

  /** Returns false if it is the same profile. */
  change(reader: string, profile: ReaderProfile): boolean {
    if (profile === this.of(reader)) return false;
    this.changed.set(reader, profile);
    return true;
  }
}

/** By article if times are equal, so that the same reads always make the same history. */
function newestReadFirst(a: PastRead, b: PastRead): number {
  return b.at.getTime() - a.at.getTime() || (a.article < b.article ? -1 : 1);
}

/** By kind if times are equal, a like first, and then by article, so that the same opinions always make the same profile. */
function newestOpinionFirst(a: Opinion, b: Opinion): number {
  const byKind = Number(a.kind === 'dislike') - Number(b.kind === 'dislike');
  return b.at.getTime() - a.at.getTime() || byKind || (a.article < b.article ? -1 : Number(a.article > b.article));
}
