import { reactionTo } from './when-event.js';
import { type ReceivedRecord, slices } from './slice.js';
import type { Decoded } from '#kafka/decode-record.codec.js';

const A = reactionTo([], true);
const B = reactionTo([], true);
const REACTIONS = new Map([
  ['a', A],
  ['a2', A],
  ['b', B],
]);

/** `a`, `a2` and `b` are events of bulk reactions, `one` of a single one; `-` is skipped and `!` cannot be decoded. */
function received(type: string, at: number): ReceivedRecord {
  const decoded = {
    kind: type === '-' ? 'skipped' : type === '!' ? 'undecodable' : 'event',
    definition: { type },
  } as Decoded;
  const position = { topic: 't', partition: 0, offset: String(at) };
  return { record: { key: null, value: null, timestamp: '1' }, position, decoded };
}

/** Each slice as the offsets in it. */
function sut(...types: string[]): string[] {
  const records = types.map(received);
  return [...slices(records, (type) => REACTIONS.get(type))].map((slice) =>
    slice.map(({ position }) => position.offset).join(' '),
  );
}

describe('slices', () => {
  it('hold what belongs to one bulk reaction, whatever its types', () => {
    expect(sut('a', 'a2', 'a')).toEqual(['0 1 2']);
  });

  it('end where another reaction begins', () => {
    expect(sut('a', 'b', 'b', 'a')).toEqual(['0', '1 2', '3']);
  });

  it('leave alone what is handled one by one, and what cannot be decoded', () => {
    expect(sut('one', 'one', 'a', 'a', '!', 'a', '!', '!')).toEqual(['0', '1', '2 3', '4', '5', '6', '7']);
  });

  it('take skipped records along', () => {
    expect(sut('-', 'a', '-', '-', 'a2', '-', 'b', '-')).toEqual(['0 1 2 3 4 5', '6 7']);
    expect(sut('-', '-', '-')).toEqual(['0 1 2']);
    expect(sut('-', 'one', '-', '!')).toEqual(['0', '1', '2', '3']);
  });

  it('hold five hundred records at most', () => {
    expect(sut(...Array.from({ length: 1_001 }, () => 'a')).map((slice) => slice.split(' ').length)).toEqual([
      500, 500, 1,
    ]);
    expect(sut(...Array.from({ length: 502 }, () => '-'))).toHaveLength(2);
  });

  it('hold every record once and in order, whatever comes', () => {
    const kinds = ['a', 'a2', 'b', 'one', '-', '!'];
    const types = Array.from({ length: 3_000 }, (_, at) => kinds[(at * 7 + (at % 11) * 5 + (at % 3)) % 6] ?? 'a');

    expect(sut(...types).join(' ')).toBe(types.map((_, at) => at).join(' '));
  });

  it('are none of nothing', () => {
    expect(sut()).toEqual([]);
  });
});
