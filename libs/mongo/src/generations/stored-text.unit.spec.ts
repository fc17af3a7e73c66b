import { agree, textOf } from './stored-text.js';

const AT = new Date('2026-11-02T12:00:00.000Z');

describe('agree', () => {
  it.each([
    ['the order in which fields were set', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
    ['the last digits of a sum', { r6: 0.1 + 0.2, n: 51234.500000001 }, { r6: 0.3, n: 51234.500000002 }],
    ['nothing', { at: AT, list: [1, 'two', null] }, { at: new Date(AT), list: [1, 'two', null] }],
  ])('does not mind %s', (_, one, other) => {
    expect(agree(one, other)).toBe(true);
  });

  it.each([
    ['a number', { readers: 1_000 }, { readers: 1_001 }],
    ['a number in its seventh digit', { c6: 1.000001 }, { c6: 1.000002 }],
    ['a date', { at: AT }, { at: new Date(AT.getTime() + 1) }],
    ['a field that is there', { a: 1 }, { a: 1, b: null }],
    ['a field of another name', { a: 1, b: 1 }, { a: 1, c: 1 }],
    ['the order of a list', { reads: [1, 2] }, { reads: [2, 1] }],
    ['the length of a list', { reads: [1] }, { reads: [1, 2] }],
    ['the kind of a value', { a: 1 }, { a: '1' }],
    ['null and an object', { a: null }, { a: {} }],
  ])('minds %s', (_, one, other) => {
    expect(agree(one, other)).toBe(false);
    expect(agree(other, one)).toBe(false);
  });
});

describe('textOf', () => {
  it('is the same for what was set in another order', () => {
    expect(textOf({ b: [{ d: 1, c: AT }], a: 1 })).toBe('{"a":1,"b":[{"c":"2026-11-02T12:00:00.000Z","d":1}]}');
  });
});
