import { ReceiveActivityUseCase } from './receive-activity.use-case.js';
import { anId } from '#domain/article-state.builder.js';
import type { Activity, EventDraft } from '@broadsheet/contracts';
import { FakeClock } from '@broadsheet/testing';

const OLD: Activity = { type: 'read', articleId: anId(1), at: '2020-01-01T00:00:00Z' };

describe('ReceiveActivityUseCase', () => {
  const taken: EventDraft[][] = [];
  const intake = { add: (_: string, events: readonly EventDraft[]) => Promise.resolve(void taken.push([...events])) };
  const sut = new ReceiveActivityUseCase(intake, new FakeClock(), { next: () => anId(7) });

  beforeEach(() => taken.splice(0));

  it('takes a report as one', async () => {
    const activities: Activity[] = [
      { type: 'read', articleId: anId(1) },
      { type: 'read', articleId: anId(2) },
    ];
    await expect(sut.run({ readerId: 'reader-1', activities }, 'reader')).resolves.toEqual({ accepted: 2 });
    expect(taken.map((events) => events.length)).toEqual([2]);
  });

  it('takes nothing of a report with a time that is too old, unless it is an import', async () => {
    const report = { readerId: 'reader-1', activities: [{ ...OLD, at: undefined }, OLD] };
    await expect(sut.run(report, 'reader')).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
    expect(taken).toEqual([]);
    await expect(sut.run(report, 'import')).resolves.toEqual({ accepted: 2 });
  });
});
