import { anIndexOf } from './article-index.builder.js';
import { ArticleIndex } from './article-index.js';
import { indexedArticle } from './indexed-states.js';
import { latestList } from '#lists/latest-list.js';
import { EVERYTHING, type ListScope } from '#lists/list-scope.js';
import { anArticleState, anId } from '#domain/article-state.builder.js';

const NOW = new Date('2026-01-02T00:00:00.000Z');
const node = (id: number, parent: number | null) => ({
  ...{ id: anId(id), name: `C${id}`, slug: `c${id}`, path: `/c${id}` },
  parentId: parent === null ? null : anId(parent),
});

describe('ArticleIndex', () => {
  it('finds an article by id, number and every slug it ever had', () => {
    const sut = anIndexOf(anArticleState({ number: 7, slugs: ['new-name', 'old-name'] }));
    const found = [
      sut.find({ kind: 'id', id: anId(7) }),
      sut.find({ kind: 'number', number: 7 }),
      sut.find({ kind: 'slug', slug: 'old-name' }),
    ];
    expect(found.map((article) => article?.number)).toEqual([7, 7, 7]);
    expect(sut.find({ kind: 'slug', slug: 'nobody' })).toBeUndefined();
  });

  it('never takes an older version over a newer one, in any of its parts', () => {
    const sut = new ArticleIndex();
    sut.put(indexedArticle(anArticleState({ number: 1, status: 'unpublished', title: 'Gone' }), 3));
    sut.put(indexedArticle(anArticleState({ number: 1, title: 'Here' }), 2));
    expect(sut.published(anId(1))).toBeUndefined();
    expect([...sut.latest()]).toEqual([]);
    expect(sut.content.size).toBe(0);
    expect(sut.withTitle('here')).toEqual([]);
  });

  it('forgets what an article was called before', () => {
    const sut = anIndexOf(anArticleState({ number: 1, title: 'Before', slugs: ['before'] }));
    sut.put(indexedArticle(anArticleState({ number: 1, title: 'After', slugs: ['after'] }), 2));
    expect(sut.withTitle('before')).toEqual([]);
    expect(sut.find({ kind: 'slug', slug: 'before' })).toBeUndefined();
    expect(sut.withTitle('after').map(({ number }) => number)).toEqual([1]);
  });

  it('lists the latest of a category with all below it', () => {
    const of = (number: number, category: number) => anArticleState({ number, categoryIds: [anId(category)] });
    const sut = anIndexOf(of(1, 901), of(2, 902), of(3, 903), of(4, 904));
    sut.putTree({ nodes: [node(901, null), node(904, null), node(902, 901), node(903, 902)], version: 2 });
    sut.putTree({ nodes: [], version: 1 });
    const titles = (scope: ListScope, limit: number) =>
      latestList(sut, { scope, pinnedIds: [], now: NOW, limit }).map(({ title }) => title);
    const below = { ...EVERYTHING, categories: sut.branch(anId(901)) };
    expect(titles(below, 10)).toEqual(['Headline3', 'Headline2', 'Headline1']);
    expect(titles(EVERYTHING, 2)).toEqual(['Headline4', 'Headline3']);
  });

  it('refuses lists until it is built', () => {
    expect(() => new ArticleIndex().assertBuilt()).toThrow('still being built');
  });
});
