import { ActivityRefused } from './recommendations.errors.js';
import { anId } from './article-state.builder.js';
import { isCredible } from './activity.js';
import { MAX_AGE_MS, reportedActivities as sut } from './reported-activity.js';
import type { Activity } from '@broadsheet/contracts';

const NOW = new Date('2026-11-02T12:00:00.000Z');
const reader = {
  now: NOW,
  maxAgeMs: MAX_AGE_MS.report,
  nextId: () => anId(999),
  settings: { personalisation: true, clearedAt: null },
};
const imported = { ...reader, maxAgeMs: MAX_AGE_MS.import };
const read = (at?: string): Activity => ({ type: 'read', articleId: anId(1), ...(at === undefined ? {} : { at }) });
const report = (...activities: Activity[]) => ({ readerId: 'reader-1', activities });

describe('reportedActivities', () => {
  it('makes an event of each, filed under the reader, with an id and a time of its own where the client gave none', () => {
    const activities: Activity[] = [
      { ...read('2026-11-02T11:00:00Z'), id: anId(5) },
      { type: 'served', list: 'related', besideArticleId: anId(1), articleIds: [anId(2)] },
      { type: 'clicked', list: 'trending', articleId: anId(2) },
    ];
    const events = sut(report(...activities), reader);
    expect(events.map(({ definition, subject, key }) => [definition.type, subject, key])).toEqual([
      ['news.activity.read.v1', anId(5), 'reader-1'],
      ['news.activity.served.v2', anId(999), 'reader-1'],
      ['news.activity.clicked.v2', anId(999), 'reader-1'],
    ]);
    expect(events[0]?.data).toMatchObject({ at: '2026-11-02T11:00:00Z', articleId: anId(1) });
    expect(events[1]?.data).toMatchObject({ at: NOW.toISOString() });
  });

  it('keeps which places in which lists it was', () => {
    const id = `popular.29499120.1.${anId(2)}`;
    const activities: Activity[] = [
      { type: 'served', list: 'popular', articleIds: [anId(2)], recommendationIds: [id] },
      { type: 'clicked', list: 'popular', articleId: anId(2), recommendationId: id },
    ];
    const events = sut(report(...activities), reader);
    expect(events.map(({ data }) => data)).toMatchObject([
      { list: 'popular', recommendationIds: [id] },
      { list: 'popular', recommendationId: id },
    ]);
  });

  it('says with a read and a reaction what the reader has decided, and nothing where that is nothing', () => {
    const reaction: Activity = { type: 'reacted', articleId: anId(1), reaction: 'like' };
    const decided = { ...reader, settings: { personalisation: false, clearedAt: NOW } };
    for (const { data } of sut(report(read(), reaction), decided)) {
      expect(data).toMatchObject({ remember: false, clearedAt: NOW.toISOString() });
    }
    const plain = { activityId: anId(999), readerId: 'reader-1', articleId: anId(1), at: NOW.toISOString() };
    expect(sut(report(reaction), reader)[0]?.data).toEqual({ ...plain, reaction: 'like' });
  });

  it('takes a time that lies ahead for now', () => {
    const [event] = sut(report(read('2026-11-02T12:04:00Z')), reader);
    expect(event?.data).toMatchObject({ at: NOW.toISOString() });
  });

  it('puts them in the order in which they happened', () => {
    const events = sut(report(read('2026-11-02T11:00:00Z'), read('2026-11-02T10:00:00Z')), reader);
    const times = events.map(({ data }) => (data as { at: string }).at);
    expect(times).toEqual(['2026-11-02T10:00:00Z', '2026-11-02T11:00:00Z']);
  });

  it('takes a day back and five minutes ahead from a reader, and refuses the report beyond that', () => {
    expect(sut(report(read('2026-11-01T12:00:00Z'), read('2026-11-02T12:05:00Z')), reader)).toHaveLength(2);
    const parts = [
      { pointer: '/activities/1/at', message: 'lies more than a day back' },
      { pointer: '/activities/2/at', message: 'lies in the future' },
    ];
    const wrong = report(read(), read('2026-11-01T11:59:59Z'), read('2026-11-02T12:05:01Z'));
    expect(() => sut(wrong, reader)).toThrow(new ActivityRefused(parts));
  });

  it('takes any past from an import, and no future', () => {
    expect(sut(report(read('1999-01-01T00:00:00Z')), imported)).toHaveLength(1);
    expect(() => sut(report(read('2027-01-01T00:00:00Z')), imported)).toThrow('/activities/0/at: lies in the future');
  });
});

describe('isCredible', () => {
  it('does not believe a read that claims to be more than an hour after its report', () => {
    const at = (time: string) => ({ readerId: 'r', at: new Date(time), reportedAt: NOW });
    expect(isCredible(at('2026-11-02T13:00:00Z'))).toBe(true);
    expect(isCredible(at('2026-11-02T13:00:01Z'))).toBe(false);
  });
});
