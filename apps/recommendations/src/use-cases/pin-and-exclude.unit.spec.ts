import { ExcludeArticleUseCase } from './exclude-article.use-case.js';
import { PinArticleUseCase } from './pin-article.use-case.js';
import { anArticleState, anId } from '#domain/article-state.builder.js';
import type { Curation, CurationChange } from '#domain/curation.js';
import { besideArticle, type Place } from '#domain/place.js';
import { anIndexOf } from '#ranking/article-index.builder.js';
import { KnownArticles } from '#lists/known-articles.js';

const by = { kind: 'account', id: 'ed' } as const;
const until = null;

function theParts() {
  const nothing: Curation = { place: besideArticle(anId(1)), pins: [], exclusions: [], version: 0 };
  const stored = { curation: nothing };
  const change = (_: Place, decide: (curation: Curation) => CurationChange | null) => {
    const { pins, exclusions } = decide(stored.curation) ?? stored.curation;
    const isChanged = pins !== stored.curation.pins || exclusions !== stored.curation.exclusions;
    const version = stored.curation.version + (isChanged ? 1 : 0);
    stored.curation = { ...stored.curation, pins, exclusions, version };
    return Promise.resolve(stored.curation);
  };
  const index = anIndexOf(
    anArticleState({ number: 1 }),
    anArticleState({ number: 2 }),
    anArticleState({ number: 3, status: 'draft' }),
  );
  const articles = new KnownArticles(index, 0);
  const curations = { get: () => Promise.resolve(stored.curation), change };
  return [articles, curations, { now: () => new Date('2026-03-01T10:00:00Z') }] as const;
}

describe('PinArticleUseCase', () => {
  it('pins once, however often it is asked', async () => {
    const sut = new PinArticleUseCase(...theParts());
    const pin = () => sut.run({ at: { article: '1' }, id: anId(2), until, by });
    await pin();
    await expect(pin()).resolves.toMatchObject({ pins: [{ id: anId(2), until: null }], version: 1 });
  });

  it.each([
    ['itself', 1],
    ['a draft', 3],
    ['what nobody knows', 99],
  ])('refuses to pin %s', async (_, pinned) => {
    const pin = new PinArticleUseCase(...theParts()).run({ at: { article: '1' }, id: anId(pinned), until, by });
    await expect(pin).rejects.toMatchObject({ code: 'PIN_NOT_POSSIBLE' });
  });
});

describe('ExcludeArticleUseCase', () => {
  const exclude = (number: number) =>
    new ExcludeArticleUseCase(...theParts()).run({ at: { article: '1' }, id: anId(number), until, by });

  it('excludes a draft before it is published', async () => {
    await expect(exclude(3)).resolves.toMatchObject({ exclusions: [{ id: anId(3) }], version: 1 });
  });

  it.each([
    ['itself', 1],
    ['what nobody knows', 99],
  ])('refuses to exclude %s', async (_, excluded) => {
    await expect(exclude(excluded)).rejects.toMatchObject({ code: 'EXCLUSION_NOT_POSSIBLE' });
  });
});
