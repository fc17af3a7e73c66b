import {
  actorOf,
  discussionCountsDeclaredV1,
  type Caller,
  type DeclaredCount,
  type EventDraft,
  type ImportOutcome,
} from '@broadsheet/contracts';

/** What is decided about the discussion of one article as a whole. */
export interface Discussion {
  readonly articleId: string;
  readonly declared: readonly DeclaredCount[];
  /** 0 before anything was decided. */
  readonly version: number;
}

/** No change where the same is said again. */
export interface DiscussionChange {
  readonly discussion: Discussion;
  readonly events: readonly EventDraft[];
  readonly outcome: ImportOutcome;
}

/** Takes the place of what was declared before. The same numbers, in whatever order, change nothing. */
export function declareCounts(
  before: Discussion,
  declared: readonly DeclaredCount[],
  caller: Caller,
): DiscussionChange {
  const sorted = declared.map(({ provider, count }) => ({ provider, count })).sort(byProvider);
  if (before.version > 0 && same(before.declared, sorted)) {
    return { discussion: before, events: [], outcome: 'unchanged' };
  }
  const { articleId } = before;
  const fact = discussionCountsDeclaredV1.draft({ articleId, declared: sorted, change: { by: actorOf(caller) } });
  const outcome = before.version === 0 ? 'created' : 'updated';
  return { discussion: { ...before, declared: sorted }, events: [fact], outcome };
}

function byProvider(a: DeclaredCount, b: DeclaredCount): number {
  return a.provider < b.provider ? -1 : 1;
}

function same(a: readonly DeclaredCount[], b: readonly DeclaredCount[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((one, index) => one.provider === b[index]?.provider && one.count === b[index].count);
}
