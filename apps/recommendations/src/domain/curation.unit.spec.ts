import { anId } from './article-state.builder.js';
import { aCuration, forEver } from './curation.builder.js';
import { curatedAt, exclude, pin, readmit, unpin } from './curation.js';
import { inList } from './place.js';
import {
  ExclusionLimitReached,
  ExclusionNotPossible,
  PinLimitReached,
  PinNotPossible,
  TermPassed,
} from './recommendations.errors.js';
import {
  recommendationExcludedV1,
  recommendationListPinnedV1,
  recommendationListReadmittedV1,
  recommendationPinnedV1,
  recommendationReadmittedV1,
  recommendationUnpinnedV1,
} from '@broadsheet/contracts';

const BY = { kind: 'account', id: 'ed' } as const;
const NOW = new Date('2026-03-01T10:00:00.000Z');
const LATER = new Date('2026-03-01T12:00:00.000Z');
const over = (number: number) => ({ id: anId(number), until: NOW });
const of = (number: number, until: Date | null = null) => ({ id: anId(number), until, by: BY, now: NOW });

describe('pin', () => {
  it('appends an article and publishes the whole choice', () => {
    const exclusions = [{ id: anId(9), until: LATER }];
    const change = pin(aCuration({ pins: forEver(2), exclusions }), of(3, LATER));
    expect(change?.pins).toEqual([...forEver(2), { id: anId(3), until: LATER }]);
    expect(change?.event).toEqual({
      definition: recommendationPinnedV1,
      subject: anId(1),
      key: anId(1),
      data: {
        articleId: anId(1),
        pinnedIds: [anId(2), anId(3)],
        pins: [{ id: anId(2) }, { id: anId(3), until: LATER.toISOString() }],
        exclusions: [{ id: anId(9), until: LATER.toISOString() }],
        changedId: anId(3),
        change: { by: BY },
      },
    });
  });

  it('publishes a list under its name', () => {
    const change = pin(aCuration({ place: inList('trending') }), of(3));
    expect(change?.event).toMatchObject({
      definition: recommendationListPinnedV1,
      subject: 'trending',
      data: { list: 'trending', pins: [{ id: anId(3) }], exclusions: [], changedId: anId(3) },
    });
  });

  it('changes nothing the second time, until the same time', () => {
    expect(pin(aCuration({ pins: forEver(2, 3, 4, 5, 6) }), of(6))).toBeNull();
    expect(pin(aCuration({ pins: [{ id: anId(2), until: LATER }] }), of(2, new Date(LATER)))).toBeNull();
  });

  it('lets a pin end at another time in its place, and among five', () => {
    const change = pin(aCuration({ pins: forEver(2, 3, 4, 5, 6) }), of(4, LATER));
    expect(change?.pins).toEqual([...forEver(2, 3), { id: anId(4), until: LATER }, ...forEver(5, 6)]);
    expect(change?.event.definition).toBe(recommendationPinnedV1);
  });

  it('refuses a sixth, of which what is over is none', () => {
    expect(() => pin(aCuration({ pins: forEver(2, 3, 4, 5, 6) }), of(7))).toThrow(PinLimitReached);
    const change = pin(aCuration({ pins: [over(2), ...forEver(3, 4, 5, 6)] }), of(7));
    expect(change?.pins).toEqual(forEver(3, 4, 5, 6, 7));
  });

  it('puts what was over behind the others', () => {
    expect(pin(aCuration({ pins: [over(2), ...forEver(3)] }), of(2))?.pins).toEqual(forEver(3, 2));
  });

  it('refuses an end that has passed, and says which field it is', () => {
    expect(() => pin(aCuration(), of(2, NOW))).toThrow(TermPassed);
    expect(new TermPassed().parts).toEqual([{ pointer: '/until', message: 'must lie in the future' }]);
  });

  it('refuses what is excluded, as long as it is', () => {
    expect(() => pin(aCuration({ exclusions: forEver(2) }), of(2))).toThrow(PinNotPossible);
    expect(pin(aCuration({ exclusions: [over(2)] }), of(2))).toMatchObject({ pins: forEver(2), exclusions: [] });
  });
});

describe('unpin', () => {
  it('removes the article and publishes those that are left', () => {
    const change = unpin(aCuration({ pins: [over(8), ...forEver(2, 3)] }), of(2));
    expect(change?.event).toMatchObject({
      definition: recommendationUnpinnedV1,
      data: { pinnedIds: [anId(3)], pins: [{ id: anId(3) }], changedId: anId(2) },
    });
  });

  it('takes out what is over, and changes nothing where there is no such pin', () => {
    expect(unpin(aCuration({ pins: [over(2)] }), of(2))?.pins).toEqual([]);
    expect(unpin(aCuration({ pins: [over(2)] }), of(9))).toBeNull();
  });
});

describe('exclude', () => {
  it('appends an article and publishes the whole choice', () => {
    const change = exclude(aCuration({ pins: forEver(2) }), of(3, LATER));
    expect(change).toMatchObject({ pins: forEver(2), exclusions: [{ id: anId(3), until: LATER }] });
    expect(change?.event).toMatchObject({
      definition: recommendationExcludedV1,
      subject: anId(1),
      data: { pins: [{ id: anId(2) }], exclusions: [{ id: anId(3), until: LATER.toISOString() }], changedId: anId(3) },
    });
    expect(exclude(aCuration({ exclusions: forEver(3) }), of(3))).toBeNull();
  });

  it('refuses one of more than fifty, what is pinned, and an end that has passed', () => {
    const fifty = forEver(...Array.from({ length: 50 }, (_, at) => at + 100));
    expect(() => exclude(aCuration({ exclusions: fifty }), of(2))).toThrow(ExclusionLimitReached);
    expect(exclude(aCuration({ exclusions: [over(3), ...fifty.slice(1)] }), of(2))?.exclusions).toHaveLength(50);
    expect(() => exclude(aCuration({ pins: forEver(2) }), of(2))).toThrow(ExclusionNotPossible);
    expect(exclude(aCuration({ pins: [over(2)] }), of(2))?.exclusions).toEqual(forEver(2));
    expect(() => exclude(aCuration(), of(2, NOW))).toThrow(TermPassed);
  });
});

describe('readmit', () => {
  it('takes the exclusion back, or changes nothing where there is none', () => {
    const change = readmit(aCuration({ exclusions: forEver(2, 3) }), of(2));
    expect(change).toMatchObject({ exclusions: forEver(3), event: { definition: recommendationReadmittedV1 } });
    const ofList = readmit(aCuration({ place: inList('personal'), exclusions: forEver(2) }), of(2));
    expect(ofList?.event).toMatchObject({ definition: recommendationListReadmittedV1, subject: 'personal' });
    expect(readmit(aCuration({ exclusions: forEver(2) }), of(9))).toBeNull();
  });
});

describe('curatedAt', () => {
  it('names what holds, up to the millisecond in which it ends', () => {
    const curation = aCuration({
      pins: [{ id: anId(2), until: LATER }, ...forEver(3)],
      exclusions: [{ id: anId(4), until: LATER }],
    });
    const before = new Date(LATER.getTime() - 1);
    expect(curatedAt(curation, before)).toEqual({ pinnedIds: [anId(2), anId(3)], excludedIds: [anId(4)] });
    expect(curatedAt(curation, LATER)).toEqual({ pinnedIds: [anId(3)], excludedIds: [] });
  });
});
