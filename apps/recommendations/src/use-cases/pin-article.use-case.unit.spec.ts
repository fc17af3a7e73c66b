import { PinArticleUseCase } from './pin-article.use-case.js';
import { anArticleState, anId } from '#domain/article-state.builder.js';
import type { Pins, PinsChange } from '#domain/pins.js';
import { anIndexOf } from '#ranking/article-index.builder.js';
import { KnownArticles } from '#ranking/known-articles.js';

const by = { kind: 'account', id: 'ed' } as const;

function aUseCase() {
  const stored = { pins: { articleId: anId(1), pinnedIds: [], version: 0 } as Pins };
  const save = ({ pinnedIds }: PinsChange) => {
    stored.pins = { ...stored.pins, pinnedIds, version: stored.pins.version + 1 };
    return Promise.resolve(stored.pins);
  };
  const index = anIndexOf(
    anArticleState({ number: 1 }),
    anArticleState({ number: 2 }),
    anArticleState({ number: 3, status: 'draft' }),
  );
  const articles = new KnownArticles(index, () => Promise.resolve());
  return new PinArticleUseCase(articles, { get: () => Promise.resolve(stored.pins), save });
}

describe('PinArticleUseCase', () => {
  it('pins once, however often it is asked', async () => {
    const sut = aUseCase();
    const pin = () => sut.run({ article: '1', pinnedId: anId(2), by });
    await pin();
    await expect(pin()).resolves.toEqual({ articleId: anId(1), pinnedIds: [anId(2)], version: 1 });
  });

  it.each([
    ['itself', 1],
    ['a draft', 3],
    ['what nobody knows', 99],
  ])('refuses to pin %s', async (_, pinned) => {
    const pin = aUseCase().run({ article: '1', pinnedId: anId(pinned), by });
    await expect(pin).rejects.toMatchObject({ code: 'PIN_NOT_POSSIBLE' });
  });
});
