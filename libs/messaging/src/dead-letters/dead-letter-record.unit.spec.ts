import { deadLetterRecord as sut } from './dead-letter-record.codec.js';

const POSITION = { topic: 'news.article', partition: 2, offset: '41' };
const FAILURE = { number: 3, firstFailedAt: new Date('2026-01-01T00:00:00Z'), error: 'TypeError: no' };

describe('deadLetterRecord', () => {
  it('keeps key, value and headers unchanged', () => {
    const record = {
      key: Buffer.from([0, 255]),
      value: Buffer.from([0xc3, 0x28]),
      headers: { ce_id: [Buffer.from('a'), Buffer.from('b')] },
      timestamp: '1',
    };

    const deadLetter = sut(record, POSITION, FAILURE);

    expect(deadLetter.key).toBe(record.key);
    expect(deadLetter.value).toBe(record.value);
    expect(deadLetter.headers['ce_id']).toBe(record.headers.ce_id);
  });

  it('says where it lay and why it could not be applied', () => {
    const { headers } = sut({ key: null, value: null, timestamp: '1767225600000' }, POSITION, FAILURE);

    expect(headers).toEqual({
      dl_topic: 'news.article',
      dl_partition: '2',
      dl_offset: '41',
      dl_timestamp: '1767225600000',
      dl_attempts: '3',
      dl_error: 'TypeError: no',
      dl_failed_at: '2026-01-01T00:00:00.000Z',
    });
  });

  it('cuts an endless error short', () => {
    const { headers } = sut({ key: null, value: null, timestamp: '1' }, POSITION, {
      ...FAILURE,
      error: 'x'.repeat(9_999),
    });

    expect(headers['dl_error']).toHaveLength(500);
  });

  it('of a replay that failed again keeps its first origin, and adds its attempts up', () => {
    const first = sut({ key: null, value: null, timestamp: '1767225600000' }, POSITION, FAILURE);
    const headers = Object.fromEntries(
      Object.entries(first.headers).map(([name, value]) => [name, Buffer.from(value as string)]),
    );
    const replayed = { topic: 'comments.replays', partition: 0, offset: '7' };
    const later = { number: 2, firstFailedAt: new Date('2026-02-01T00:00:00Z'), error: 'RangeError: still no' };

    const again = sut({ key: null, value: null, timestamp: '1', headers }, replayed, later);

    expect(again.headers).toEqual({ ...first.headers, dl_attempts: '5', dl_error: 'RangeError: still no' });
  });

  it('believes such headers of a replay only', () => {
    const headers = { dl_topic: 'news.comment', dl_attempts: '9' };
    const { headers: written } = sut({ key: null, value: null, timestamp: '1', headers }, POSITION, FAILURE);

    expect(written).toMatchObject({ dl_topic: 'news.article', dl_attempts: '3' });
  });
});
