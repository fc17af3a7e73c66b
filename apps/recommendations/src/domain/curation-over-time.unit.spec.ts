import { anId } from './article-state.builder.js';
import { aCuration } from './curation.builder.js';
import { curatedAt, type Curation, exclude, pin, readmit, unpin } from './curation.js';
import { BrokenRule } from '@broadsheet/contracts';
import fc from 'fast-check';

const BY = { kind: 'account', id: 'ed' } as const;
const DECISIONS = { pin, unpin, exclude, readmit };
const START = Date.UTC(2026, 2, 1);
const time = (minutes: number) => new Date(START + minutes * 60_000);

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('pin', 'unpin', 'exclude', 'readmit'),
    article: fc.integer({ min: 2, max: 9 }),
    passed: fc.integer({ min: 0, max: 4 }),
    lasts: fc.option(fc.integer({ min: 1, max: 20 })),
  }),
  { maxLength: 60 },
);

/** After each step: what is stored, what was decided of it and when. Refusals change nothing. */
function* replayed(all: typeof steps extends fc.Arbitrary<infer T> ? T : never) {
  let curation: Curation = aCuration();
  let minutes = 0;
  for (const { what, article, passed, lasts } of all) {
    minutes += passed;
    const until = lasts === null ? null : time(minutes + lasts);
    const decision = { id: anId(article), until, by: BY, now: time(minutes) };
    const change = outcomeOf(() => DECISIONS[what](curation, decision));
    if (change) curation = { ...curation, pins: change.pins, exclusions: change.exclusions };
    yield { curation, change, decision, what };
  }
}

function outcomeOf<T>(decide: () => T): T | null {
  try {
    return decide();
  } catch (error) {
    if (error instanceof BrokenRule) return null;
    throw error;
  }
}

describe('what editors choose at one place', () => {
  it('never both pins and excludes an article, nor the same twice, nor more than there is room for', () => {
    fc.assert(
      fc.property(steps, (all) => {
        for (const { curation, decision } of replayed(all)) {
          const { pinnedIds, excludedIds } = curatedAt(curation, decision.now);
          const ids = [...pinnedIds, ...excludedIds];
          expect(new Set(ids).size).toBe(ids.length);
          expect(pinnedIds.length).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  it('holds nothing that is over once something changes, and is the state that its event holds', () => {
    fc.assert(
      fc.property(steps, (all) => {
        for (const { curation, change, decision } of replayed(all)) {
          if (!change) continue;
          const { pinnedIds, excludedIds } = curatedAt(curation, decision.now);
          expect(curation.pins.map(({ id }) => id)).toEqual(pinnedIds);
          expect(curation.exclusions.map(({ id }) => id)).toEqual(excludedIds);
          expect(change.event.data).toMatchObject({
            pins: curation.pins.map(({ id, until }) => ({ id, ...(until && { until: until.toISOString() }) })),
            exclusions: curation.exclusions.map(({ id, until }) => ({
              id,
              ...(until && { until: until.toISOString() }),
            })),
            changedId: decision.id,
          });
        }
      }),
    );
  });

  it('changes nothing by the same decision once more, and keeps the order of the pins that stay', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let before: readonly string[] = [];
        for (const { curation, change, decision, what } of replayed(all)) {
          if (change) expect(DECISIONS[what](curation, decision)).toBeNull();
          const now = curatedAt(curation, decision.now).pinnedIds;
          const kept = before.filter((id) => now.includes(id) && id !== decision.id);
          expect(now.filter((id) => kept.includes(id))).toEqual(kept);
          before = now;
        }
      }),
    );
  });
});
