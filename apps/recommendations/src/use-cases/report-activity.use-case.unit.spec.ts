import { ImportActivityUseCase } from './import-activity.use-case.js';
import { ReportActivityUseCase } from './report-activity.use-case.js';
import { anArticleState, anId } from '#domain/article-state.builder.js';
import { anIndexOf } from '#ranking/article-index.builder.js';
import { KnownArticles } from '#lists/known-articles.js';
import { type Activity, type EventDraft, NO_READER } from '@broadsheet/contracts';
import { FakeClock } from '@broadsheet/testing';

const READ: Activity = { type: 'read', articleId: anId(1) };
const OLD: Activity = { ...READ, at: '2020-01-01T00:00:00Z' };

describe('ReportActivityUseCase', () => {
  const taken: EventDraft[][] = [];
  const intake = { add: (_: string, events: readonly EventDraft[]) => Promise.resolve(void taken.push([...events])) };
  const settings = { personalisation: true, clearedAt: null, erased: false, version: 0 };
  const decided = {
    get: (readerId: string) => Promise.resolve({ readerId, ...settings }),
    change: () => Promise.reject(new Error('a report changes no settings')),
  };
  const index = anIndexOf(anArticleState({ number: 1 }), anArticleState({ number: 2 }));
  const [articles, clock, ids] = [new KnownArticles(index, 0), new FakeClock(), { next: () => anId(7) }];
  const sut = new ReportActivityUseCase(articles, intake, decided, clock, ids);
  const importActivity = new ImportActivityUseCase(intake, decided, clock, ids);

  beforeEach(() => taken.splice(0));

  it('takes a report as one', async () => {
    const activities: Activity[] = [READ, { type: 'read', articleId: anId(2) }];
    await expect(sut.run({ readerId: 'reader-1', activities }, NO_READER)).resolves.toEqual({ accepted: 2 });
    expect(taken.map((events) => events.length)).toEqual([2]);
  });

  it('takes nothing of a report with a time that is too old, unless it is an import', async () => {
    const report = { readerId: 'reader-1', activities: [READ, OLD] };
    await expect(sut.run(report, NO_READER)).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
    expect(taken).toEqual([]);
    await expect(importActivity.run(report)).resolves.toEqual({ accepted: 2 });
  });

  it('takes nothing of a report that names an article nobody knows, and says where', async () => {
    const shown: Activity = {
      type: 'served',
      list: 'related',
      besideArticleId: anId(8),
      articleIds: [anId(2), anId(9)],
    };
    const answer = sut.run(
      { readerId: 'reader-1', activities: [READ, { ...READ, articleId: anId(9) }, shown] },
      NO_READER,
    );
    await expect(answer).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      parts: ['/activities/1/articleId', '/activities/2/articleIds/1', '/activities/2/besideArticleId'].map(
        (pointer) => ({
          pointer,
          message: 'is no article that is known here',
        }),
      ),
    });
    expect(taken).toEqual([]);
  });

  it('takes it for the reader of the request, whatever other id the report names', async () => {
    const reader = { id: 'account-1', named: 'account-1', mayBeFollowed: true };
    await sut.run({ readerId: 'reader-1', activities: [READ] }, reader);
    expect(taken.flat().map(({ key }) => key)).toEqual(['account-1']);
  });

  it('keeps nothing of who is not to be followed', async () => {
    const reader = { id: null, named: 'reader-1', mayBeFollowed: false };
    await expect(sut.run({ readerId: 'reader-1', activities: [READ] }, reader)).resolves.toEqual({ accepted: 0 });
    expect(taken).toEqual([]);
  });

  it('refuses a report that names no reader', async () => {
    await expect(sut.run({ activities: [READ] }, NO_READER)).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      parts: [{ pointer: '/readerId' }],
    });
  });
});
