import { anIndexOf } from '#ranking/article-index.builder.js';
import type { ArticleIndex } from '#ranking/article-index.js';
import { EVERYTHING, type ListScope } from './list-scope.js';
import { relatedCandidates } from './related-candidate-finder.js';
import { relatedList } from './related-list.js';
import { anArticleState, anId } from '#domain/article-state.builder.js';

const NOW = new Date('2026-01-02T00:00:00.000Z');
const NO_CO_READS = { weights: new Map<string, number>(), readers: 0 };
const distinct = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => anArticleState({ number: from + at, text: `alone${from + at}` }));

interface Given {
  readonly pinnedIds?: string[];
  readonly excludedIds?: string[];
  readonly limit?: number;
  readonly scope?: ListScope;
}

function sut(
  index: ArticleIndex,
  { pinnedIds = [], excludedIds = [], limit = 5, scope: asked = EVERYTHING }: Given = {},
) {
  const seed = index.published(anId(1));
  if (!seed) throw new Error('article 1 is the seed');
  const found = relatedCandidates(index, { seedId: seed.id, coReads: NO_CO_READS, trendingIds: [] });
  const candidates = found.map((candidate) => ({ ...candidate, readers: 0 }));
  const scope = { ...asked, leftOut: new Set([...asked.leftOut, ...excludedIds]) };
  return relatedList(index, { seed, scope, pinnedIds, candidates, coReaders: 0, now: NOW, limit });
}
const numbers = (items: { id: string | null }[]) => items.map(({ id }) => (id === null ? null : Number(id.slice(-12))));

describe('relatedList', () => {
  it('is full wherever enough others are published, by content, then by the newest of the category, then of all', () => {
    const category = { primaryCategoryId: anId(900), categoryIds: [anId(900)] };
    const index = anIndexOf(
      anArticleState({ number: 1, text: 'tidal turbines in the sound', ...category }),
      anArticleState({ number: 2, text: 'turbines turn with the tide, a sound plan' }),
      anArticleState({ number: 3, text: 'football', ...category }),
      ...distinct(4, 9),
    );
    const items = sut(index);
    expect(numbers(items)).toEqual([2, 3, 9, 8, 7]);
    expect(items.map(({ reason }) => reason)).toEqual(['similar', 'fresh', 'fresh', 'fresh', 'fresh']);
  });

  it('begins with the pins, in their order, and leaves out those that were withdrawn', () => {
    const index = anIndexOf(...distinct(1, 7), anArticleState({ number: 8, status: 'unpublished' }));
    const items = sut(index, { pinnedIds: [anId(4), anId(8), anId(2)] });
    expect(numbers(items).slice(0, 2)).toEqual([4, 2]);
    expect(items[0]).toMatchObject({ reason: 'pinned', slug: 'article-4', title: 'Headline4', excerpt: 'Excerpt 4' });
    expect(new Set(numbers(items)).size).toBe(5);
  });

  it('lacks what is excluded, however it might come in, and is full without it', () => {
    const relatedTitles = ['Headline2', 'Not yet'];
    const index = anIndexOf(
      anArticleState({ number: 1, text: 'tidal turbines in the sound', relatedTitles }),
      anArticleState({ number: 2 }),
      anArticleState({ number: 3, text: 'turbines turn with the tide, a sound plan' }),
      anArticleState({ number: 4, title: 'Not yet', status: 'draft' }),
      ...distinct(5, 9),
    );
    expect(sut(index, { limit: 3 }).map(({ title }) => title)).toEqual(['Headline2', 'Not yet', 'Headline3']);
    const excludedIds = [anId(2), anId(3), anId(4), anId(9)];
    expect(numbers(sut(index, { excludedIds, limit: 9 }))).toEqual([8, 7, 6, 5]);
  });

  it('shows imported titles alone until an article of that title is here', () => {
    const relatedTitles = ['A ‘Tense’ Border', 'Never written', 'headline3'];
    const seed = anArticleState({ number: 1, text: 'x1', relatedTitles });
    const index = anIndexOf(seed, ...distinct(3, 9), anArticleState({ number: 2, title: `A 'tense'  border` }));
    const items = sut(index);
    expect(numbers(items).slice(0, 3)).toEqual([2, null, 3]);
    expect(items[1]).toEqual({ ...items[1], id: null, slug: null, excerpt: null, reason: 'imported' });
    expect(items[1]?.title).toBe('Never written');
    expect(items).toHaveLength(5);
  });

  it('shows neither a withdrawn article nor its title, nor the article’s own title', () => {
    const index = anIndexOf(
      anArticleState({ number: 1, text: 'x1', relatedTitles: ['Headline2', 'Headline1', 'Headline3', 'HEADLINE3'] }),
      anArticleState({ number: 2, status: 'unpublished' }),
      anArticleState({ number: 3, status: 'draft' }),
    );
    expect(sut(index).map(({ title }) => title)).toEqual(['Headline3']);
  });

  it('shows the newest where several articles have the title', () => {
    const index = anIndexOf(
      anArticleState({ number: 1, text: 'x1', relatedTitles: ['Same'] }),
      anArticleState({ number: 2, title: 'Same' }),
      anArticleState({ number: 3, title: 'Same', text: 'other' }),
    );
    expect(numbers(sut(index, { limit: 1 }))).toEqual([3]);
  });

  it('never tells one story twice, unless nothing else is there', () => {
    const story = 'meltwater of the glacier floods the valley and its villages';
    const index = anIndexOf(
      anArticleState({ number: 1, text: `${story} today` }),
      anArticleState({ number: 2, title: 'Flood', text: story }),
      anArticleState({ number: 3, title: 'Flood', text: story }),
      ...distinct(4, 6),
    );
    expect(numbers(sut(index, { limit: 4 }))).toEqual([3, 6, 5, 4]);
    expect(numbers(sut(index, { limit: 5 }))).toEqual([3, 6, 5, 4, 2]);
  });

  it('holds nothing that is out of its scope: no pin, no imported title, and no title of which nothing is known', () => {
    const german = { language: 'de-AT' };
    const index = anIndexOf(
      anArticleState({ number: 1, text: 'x1', relatedTitles: ['Headline2', 'Headline3', 'Never written'] }),
      anArticleState({ number: 2, ...german }),
      ...distinct(3, 6),
      anArticleState({ number: 7, text: 'x1', ...german }),
    );
    const list = (scope: Partial<ListScope>) =>
      numbers(sut(index, { pinnedIds: [anId(5), anId(7)], scope: { ...EVERYTHING, ...scope } }));
    expect(list({ language: 'de' })).toEqual([7, 2]);
    expect(list({ leftOut: new Set([anId(5), anId(2)]) })).toEqual([7, 3, null, 6, 4]);
  });

  it('gives each article an id that says what it stands beside, and a title alone none', () => {
    const index = anIndexOf(
      anArticleState({ number: 1, text: 'x1', relatedTitles: ['Never written'] }),
      ...distinct(2, 2),
    );
    const minute = NOW.getTime() / 60_000;
    expect(sut(index).map(({ recommendationId }) => recommendationId)).toEqual([
      null,
      `related.${minute}.2.${anId(2)}.${anId(1)}`,
    ]);
  });

  it('is as long as there are others where they do not suffice', () => {
    expect(numbers(sut(anIndexOf(...distinct(1, 3))))).toEqual([3, 2]);
  });

  it('gives scores that never rise along the list', () => {
    const index = anIndexOf(
      anArticleState({ number: 1, text: 'ice sea tide', relatedTitles: ['Unknown'] }),
      anArticleState({ number: 2, text: 'ice sea' }),
      anArticleState({ number: 3, text: 'tide' }),
      ...distinct(4, 6),
    );
    const scores = sut(index, { pinnedIds: [anId(4)] }).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});
