import { anId } from './article-state.builder.js';
import { changeCuration } from './change-curation.js';
import { aCuration, forEver } from './curation.builder.js';
import { type Curation, type CurationChange, pin } from './curation.js';
import { besideArticle } from './place.js';

const decide = (before: Curation) =>
  pin(before, { id: anId(2), until: null, by: { kind: 'system' }, now: new Date('2026-03-01T10:00:00Z') });

describe('changeCuration', () => {
  it('decides again on what somebody else has just saved', async () => {
    const saves: CurationChange[] = [];
    const sut = {
      get: () => Promise.resolve(aCuration({ pins: saves.length === 0 ? [] : forEver(8) })),
      save: (change: CurationChange) => {
        saves.push(change);
        return Promise.resolve(saves.length === 1 ? null : { ...change.before, pins: change.pins });
      },
    };
    const after = await changeCuration(sut, besideArticle(anId(1)), decide);
    expect(after.pins).toEqual(forEver(8, 2));
  });

  it('gives up after losing five times', async () => {
    const sut = { get: () => Promise.resolve(aCuration()), save: () => Promise.resolve(null) };
    const change = changeCuration(sut, besideArticle(anId(1)), decide);
    await expect(change).rejects.toMatchObject({ code: 'TOO_MANY_CONCURRENT_CHANGES' });
  });
});
