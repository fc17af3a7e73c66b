import { deadLetterSheet as sut } from './dead-letter-sheet.js';
import type { FoundDeadLetter } from '@broadsheet/messaging';

const NOW = new Date('2026-01-01T01:00:00Z');
const aLetter = (record: Partial<FoundDeadLetter['record']>): FoundDeadLetter => ({
  id: 'news.article.comments/3/17',
  group: 'comments',
  origin: {
    topic: 'news.article',
    partition: 3,
    offset: '41',
    timestamp: '1',
    attempts: 2,
    firstFailedAt: new Date('2026-01-01T00:00:00Z'),
    error: 'TypeError: no',
  },
  type: 'news.article.published.v1',
  subject: 'a',
  replayOf: undefined,
  storedAt: NOW,
  state: 'open',
  disposition: undefined,
  record: { key: Buffer.from('a'), value: Buffer.from('{}'), headers: {}, ...record },
});
const payloadOf = (value: Buffer | null) => {
  const lines = sut(aLetter({ value }), NOW);
  return lines.slice(lines.findIndex((line) => line.startsWith('payload')));
};

describe('deadLetterSheet', () => {
  it('begins with the dead letter in one line', () => {
    expect(sut(aLetter({}), NOW)[0]).toBe(
      'news.article.comments/3/17  news.article[3]@41  news.article.published.v1  a  2 attempts  2026-01-01T00:00:00.000Z  1 h ago  TypeError: no',
    );
  });

  it('indents JSON and changes no token of it', () => {
    const json = '{"a":[1,12345678901234567890,{}],"a":"x, y","b":[]}';

    expect(payloadOf(Buffer.from(json))).toEqual([
      `payload, ${json.length} bytes:`,
      '{',
      '  "a": [',
      '    1,',
      '    12345678901234567890,',
      '    {}',
      '  ],',
      '  "a": "x, y",',
      '  "b": []',
      '}',
    ]);
  });

  it('shows text that is not JSON as it is, but obeys none of it', () => {
    expect(payloadOf(Buffer.from('{"a":\u001b[2J'))).toEqual(['payload, 9 bytes:', '{"a":\\u001b[2J']);
  });

  it('shows bytes that are not UTF-8 in hexadecimal, all of them', () => {
    expect(payloadOf(Buffer.from([0x22, 0xc3, 0x28, 0x22]))).toEqual([
      'payload, 4 bytes:',
      '00000000  22 c3 28 22                                      ".("',
    ]);
    expect(payloadOf(Buffer.alloc(100_000, 0xff))).toHaveLength(1 + 100_000 / 16);
  });

  it('distinguishes a tombstone from an empty payload', () => {
    expect(payloadOf(null)).toEqual(['payload: none (a tombstone)']);
    expect(payloadOf(Buffer.alloc(0))).toEqual(['payload, 0 bytes:', '']);
  });

  it('shows every header, doubled and unreadable ones too', () => {
    const headers = { ce_id: [Buffer.from('one'), Buffer.from('two')], ce_subject: Buffer.from([0xc3, 0x28]) };

    expect(sut(aLetter({ headers }), NOW)).toEqual(
      expect.arrayContaining(['  ce_id: one', '  ce_id: two', expect.stringMatching(/^ {2}ce_subject: 0{8} {2}c3 28/)]),
    );
  });

  it('shows what is nested too deep to indent as it stands', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);

    expect(payloadOf(Buffer.from(deep))).toEqual(['payload, 40000 bytes:', deep]);
  });
});
