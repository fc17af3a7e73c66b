import { ReceiveActivityUseCase } from './receive-activity.use-case.js';
import { anId } from '#domain/article-state.builder.js';
import { NO_READER, type Activity, type EventDraft } from '@broadsheet/contracts';
import { FakeClock } from '@broadsheet/testing';

const OLD: Activity = { type: 'read', articleId: anId(1), at: '2020-01-01T00:00:00Z' };

describe('ReceiveActivityUseCase', () => {
  const taken: EventDraft[][] = [];
  const intake = { add: (_: string, events: readonly EventDraft[]) => Promise.resolve(void taken.push([...events])) };
  const settings = { personalisation: true, clearedAt: null, erased: false, version: 0 };
  const decided = {
    get: (readerId: string) => Promise.resolve({ readerId, ...settings }),
    save: () => Promise.resolve(null),
  };
  const sut = new ReceiveActivityUseCase(intake, decided, new FakeClock(), { next: () => anId(7) });

  beforeEach(() => taken.splice(0));

  it('takes a report as one', async () => {
    const activities: Activity[] = [
      { type: 'read', articleId: anId(1) },
      { type: 'read', articleId: anId(2) },
    ];
    await expect(sut.report({ readerId: 'reader-1', activities }, NO_READER)).resolves.toEqual({ accepted: 2 });
    expect(taken.map((events) => events.length)).toEqual([2]);
  });

  it('takes nothing of a report with a time that is too old, unless it is an import', async () => {
    const report = { readerId: 'reader-1', activities: [{ ...OLD, at: undefined }, OLD] };
    await expect(sut.report(report, NO_READER)).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
    expect(taken).toEqual([]);
    await expect(sut.import(report)).resolves.toEqual({ accepted: 2 });
  });

  it('takes it for the reader of the request, whatever id is told beside', async () => {
    const report = { readerId: 'reader-1', activities: [{ ...OLD, at: undefined }] };
    await sut.report(report, { id: 'account-1', named: 'account-1', mayBeFollowed: true });
    expect(taken.flat().map(({ key }) => key)).toEqual(['account-1']);
  });

  it('keeps nothing of who is not to be followed', async () => {
    const report = { readerId: 'reader-1', activities: [OLD] };
    await expect(sut.report(report, { id: null, named: 'reader-1', mayBeFollowed: false })).resolves.toEqual({
      accepted: 0,
    });
    expect(taken).toEqual([]);
  });

  it('refuses a report that names no reader', async () => {
    await expect(sut.report({ activities: [OLD] }, NO_READER)).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      parts: [{ pointer: '/readerId' }],
    });
  });
});
