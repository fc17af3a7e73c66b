import { indexedState, IndexedStates } from './indexed-states.js';
import { anArticleState } from '#domain/article-state.builder.js';

describe('IndexedStates', () => {
  it('finds the words of a version once for both who ask', () => {
    const sut = new IndexedStates();
    const article = anArticleState({ text: 'The harbour at night' });
    const first = sut.of(article, 1);
    expect(first).toEqual(indexedState(article));
    expect(sut.of(article, 1)).toBe(first);
    expect(sut.of({ ...article, title: 'Another' }, 2).title).toBe('Another');
  });

  it('keeps no more than two hundred that were asked for once', () => {
    const sut = new IndexedStates();
    const articles = Array.from({ length: 201 }, () => anArticleState());
    const states = articles.map((article) => sut.of(article, 1));
    expect(sut.of(articles[200] ?? anArticleState(), 1)).toBe(states[200]);
    expect(sut.of(articles[0] ?? anArticleState(), 1)).not.toBe(states[0]);
  });
});
