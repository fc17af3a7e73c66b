import { Id } from '@broadsheet/contracts';
import { activityReports, commentBatches, readSampleActivity, readSampleComments } from './sample-trail.js';

const ARTICLE = '01920000-0000-7000-8000-00000000000a';
const IDS = new Map([['s-1', ARTICLE]]);
const comment = (n: number): string =>
  JSON.stringify({
    sourceId: `c-${n}`,
    article: 's-1',
    parent: null,
    provider: 'native',
    authorName: 'Ann',
    text: 'Well.',
    postedAt: '2026-10-04T07:15:00Z',
    state: 'published',
  });

describe('the sample comments', () => {
  it('become batches of at most a hundred, under the ids that articles got', () => {
    const lines = Array.from({ length: 150 }, (_, n) => comment(n)).join('\n');
    const batches = commentBatches(readSampleComments('c.ndjson', lines), IDS);
    expect(batches.map(({ length }) => length)).toEqual([100, 50]);
    expect(batches[0]?.[0]).toMatchObject({
      sourceId: 'c-0',
      article: ARTICLE,
      parentSourceId: null,
      status: 'published',
    });
  });

  it('name the line that is not understood', () => {
    const lines = [comment(1), '{"sourceId":', comment(2)].join('\n');
    expect(() => readSampleComments('c.ndjson', lines)).toThrow(
      'c.ndjson line 2: this is not JSON. Nothing was stored.',
    );
    expect(() => readSampleComments('c.ndjson', comment(1).replace('Ann', ''))).toThrow(/line 1: authorName/);
  });

  it('name an article that is not among the samples', () => {
    expect(() => commentBatches(readSampleComments('c.ndjson', comment(1)), new Map())).toThrow('source id s-1');
  });
});

describe('the sample reads', () => {
  const read = (readerId: string): string =>
    JSON.stringify({ readerId, article: 's-1', at: '2026-11-04T07:15:00Z', dwellSeconds: 30, depth: 0.5 });

  it('become one report for each reader, with ids that are the same each time', () => {
    const reads = readSampleActivity('a.ndjson', [read('anon-0001'), read('anon-0002')].join('\n'));
    const reports = activityReports(reads, IDS);
    expect(reports.map(({ readerId }) => readerId)).toEqual(['anon-0001', 'anon-0002']);
    expect(reports).toEqual(activityReports(reads, IDS));
    const ids = reports.flatMap(({ activities }) => activities.map(({ id }) => id));
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => Id.safeParse(id).success)).toBe(true);
  });
});
