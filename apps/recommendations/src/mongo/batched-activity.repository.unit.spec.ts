import { BatchedActivityRepository } from './batched-activity.repository.js';
import type { ReaderActivity } from '#domain/activity.js';
import { ActivityRepository } from '#domain/activity.repository.js';
import type { HandlerOutcome } from '@broadsheet/contracts';

const at = new Date('2026-11-02T12:00:00Z');
const reads = (count: number, first = 0): ReaderActivity[] =>
  Array.from({ length: count }, (_, n) => {
    const told = { readerId: `reader-${first + n}`, articleId: 'a', at, reportedAt: at, remembered: true };
    return { ...told, kind: 'read' } as const;
  });

/** Refuses whatever a reader of this name has done; of what was done twice it says so. */
class Stored extends ActivityRepository {
  readonly groups: number[] = [];
  private readonly known = new Set<string>();

  constructor(private readonly refused?: string) {
    super();
  }

  add(activities: readonly ReaderActivity[]): Promise<HandlerOutcome[]> {
    this.groups.push(activities.length);
    if (activities.some(({ readerId }) => readerId === this.refused)) return Promise.reject(new Error('refused'));
    return Promise.resolve(activities.map((activity) => this.addOne(activity)));
  }

  private addOne({ readerId }: ReaderActivity): HandlerOutcome {
    if (this.known.has(readerId)) return 'duplicate';
    this.known.add(readerId);
    return 'done';
  }
}

describe('BatchedActivityRepository', () => {
  it('batches concurrent calls, and returns to each its own outcome', async () => {
    const stored = new Stored();
    const sut = new BatchedActivityRepository(stored);
    const ended = await Promise.all([sut.add(reads(2)), sut.add(reads(1, 1)), sut.add([]), sut.add(reads(1, 7))]);
    expect(ended).toEqual([['done', 'done'], ['duplicate'], [], ['done']]);
    expect(stored.groups).toEqual([4]);
  });

  it('adds five hundred at most, but never less than what was delivered together', async () => {
    const stored = new Stored();
    const sut = new BatchedActivityRepository(stored);
    await Promise.all([sut.add(reads(300)), sut.add(reads(200)), sut.add(reads(1)), sut.add(reads(900))]);
    expect(stored.groups).toEqual([500, 1, 900]);
  });

  it('adds apart what cannot be added together', async () => {
    const sut = new BatchedActivityRepository(new Stored('reader-9'));
    const [good, bad] = await Promise.allSettled([sut.add(reads(2)), sut.add(reads(1, 9))]);
    expect(good).toEqual({ status: 'fulfilled', value: ['done', 'done'] });
    expect(bad).toMatchObject({ status: 'rejected', reason: new Error('refused') });
    await expect(sut.add(reads(1, 3))).resolves.toEqual(['done']);
  });
});
