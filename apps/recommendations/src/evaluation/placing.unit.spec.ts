import { placeOf } from './placing.js';

const scored = [
  { id: 'a', score: 3 },
  { id: 'b', score: 1 },
  { id: 'c', score: 1 },
  { id: 'd', score: 1 },
];

describe('placeOf', () => {
  it.each([
    ['the best', 'a', 1],
    ['one of three that are equal, in the middle of their places', 'b', 3],
    ['what was not scored, in the middle of what is left', 'e', 7],
  ])('places %s', (_, wanted, place) => {
    expect(placeOf(wanted, scored, 9)).toBe(place);
  });

  it('places by lot where nothing is scored', () => {
    expect(placeOf('a', [], 9)).toBe(5);
  });
});
