import { anId } from './article-state.builder.js';
import { changePins } from './change-pins.js';
import { PinLimitReached } from './pin-limit-reached.errors.js';
import { pin, type Pins, type PinsChange, unpin } from './pins.js';
import { recommendationPinnedV1, recommendationUnpinnedV1 } from '@broadsheet/contracts';

const BY = { kind: 'account', id: 'ed' } as const;
const pins = (...numbers: number[]): Pins => ({ articleId: anId(1), pinnedIds: numbers.map(anId), version: 3 });

describe('pin', () => {
  it('appends an article and tells of all that are pinned', () => {
    const change = pin(pins(2), anId(3), BY);
    expect(change?.pinnedIds).toEqual([anId(2), anId(3)]);
    expect(change?.event).toMatchObject({
      definition: recommendationPinnedV1,
      subject: anId(1),
      data: { pinnedIds: [anId(2), anId(3)], changedId: anId(3), change: { by: BY } },
    });
  });

  it('changes nothing the second time', () => {
    expect(pin(pins(2, 3, 4, 5, 6), anId(6), BY)).toBeNull();
  });

  it('refuses a sixth', () => {
    expect(() => pin(pins(2, 3, 4, 5, 6), anId(7), BY)).toThrow(PinLimitReached);
  });
});

describe('unpin', () => {
  it('takes the article out and tells of those that are left', () => {
    const change = unpin(pins(2, 3), anId(2), BY);
    expect(change?.event).toMatchObject({
      definition: recommendationUnpinnedV1,
      data: { pinnedIds: [anId(3)], changedId: anId(2) },
    });
  });

  it('changes nothing where there is no such pin', () => {
    expect(unpin(pins(2), anId(9), BY)).toBeNull();
  });
});

describe('changePins', () => {
  it('decides again on what somebody else has just saved', async () => {
    const saves: PinsChange[] = [];
    const sut = {
      get: () => Promise.resolve(saves.length === 0 ? pins() : pins(8)),
      save: (change: PinsChange) => {
        saves.push(change);
        return Promise.resolve(saves.length === 1 ? null : { ...change.before, pinnedIds: change.pinnedIds });
      },
    };
    const after = await changePins(sut, anId(1), (before) => pin(before, anId(2), BY));
    expect(after.pinnedIds).toEqual([anId(8), anId(2)]);
  });

  it('gives up after losing five times', async () => {
    const sut = { get: () => Promise.resolve(pins()), save: () => Promise.resolve(null) };
    const change = changePins(sut, anId(1), (before) => pin(before, anId(2), BY));
    await expect(change).rejects.toMatchObject({ code: 'TOO_MANY_CONCURRENT_CHANGES' });
  });
});
