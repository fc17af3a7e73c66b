import { anIndexOf } from '#ranking/article-index.builder.js';
import { indexedArticle } from '#ranking/indexed-states.js';
import { KnownArticles } from './known-articles.js';
import { anArticleState, anId } from '#domain/article-state.builder.js';
import { HOUR_MS } from '@broadsheet/contracts';

/** Longer than a test may take. */
const FOREVER_MS = HOUR_MS;
const SOON_MS = 30;

describe('KnownArticles', () => {
  it('returns a published article at once', async () => {
    const sut = new KnownArticles(anIndexOf(anArticleState({ number: 5 })), FOREVER_MS);
    await expect(sut.published('article-5')).resolves.toMatchObject({ id: anId(5) });
  });

  it('reports at once that a withdrawn article does not exist', async () => {
    const sut = new KnownArticles(anIndexOf(anArticleState({ number: 5, status: 'unpublished' })), FOREVER_MS);
    await expect(sut.published('5')).rejects.toMatchObject({ code: 'ARTICLE_NOT_FOUND' });
  });

  it.each(['draft', 'unknown'])('waits for the event that publishes an article that is %s', async (before) => {
    const index = anIndexOf(anArticleState({ number: before === 'draft' ? 5 : 6, status: 'draft' }));
    const answer = new KnownArticles(index, FOREVER_MS).published('5');
    index.put(indexedArticle(anArticleState({ number: 77 }), 1));
    await Promise.resolve();
    index.put(indexedArticle(anArticleState({ number: 5 }), 2));
    await expect(answer).resolves.toMatchObject({ number: 5 });
  });

  it('says after a while that nothing is known of an article, or that it is a draft', async () => {
    const sut = new KnownArticles(anIndexOf(anArticleState({ number: 5, status: 'draft' })), SOON_MS);
    await expect(sut.published('nobody')).rejects.toMatchObject({ code: 'ARTICLE_NOT_KNOWN_YET' });
    await expect(sut.published('5')).rejects.toMatchObject({ code: 'ARTICLE_NOT_FOUND' });
  });

  it('waits for articles that are reported before their event is here, and says which never came', async () => {
    const index = anIndexOf(anArticleState({ number: 5, status: 'unpublished' }));
    const sut = new KnownArticles(index, SOON_MS);
    const answer = sut.unknownAmong([anId(5), anId(6), anId(7)]);
    index.put(indexedArticle(anArticleState({ number: 6 }), 1));
    await expect(answer).resolves.toEqual(new Set([anId(7)]));
    await expect(new KnownArticles(index, FOREVER_MS).unknownAmong([anId(5), anId(6)])).resolves.toEqual(new Set());
  });
});
