import { TopicVerification } from './topic-verification.js';
import { aRecord } from '#fixtures/records.fixture.spec.js';
import type { OutboxRecord } from '#outbox/outbox-record.js';
import type { StreamRecord } from '#stream/read-stream.js';
import { activityReadV1, type Topic, topics } from '@broadsheet/contracts';
import { randomUUID } from 'node:crypto';

const ARTICLE = '01980000-0000-7000-8000-000000000001';
let offset = 0;

/** As the stream hands it over. */
function stored(overrides: Partial<OutboxRecord>, topic: Topic): StreamRecord {
  const { key, value, headers } = aRecord({ topic: topic.name, ...overrides });
  return {
    key: Buffer.from(key),
    value: value === null ? null : Buffer.from(value),
    headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)])),
    topic: topic.name,
    partition: 0,
    offset: String(offset++),
    timestamp: '1767225600000',
  };
}

/** Of a type that the catalogue does not know, so that its data may be anything. */
const fact = (version: number, overrides: Partial<OutboxRecord> = {}) =>
  stored({ type: 'news.article.archived.v1', subject: ARTICLE, version, ...overrides }, topics.article);

const read = (overrides: Partial<OutboxRecord> = {}, topic: Topic = topics.activity) => {
  const data = { activityId: ARTICLE, readerId: 'reader-1', articleId: ARTICLE, at: '2026-01-01T00:00:00.000Z' };
  const record = { type: activityReadV1.type, subject: ARTICLE, key: 'reader-1', data: JSON.stringify(data) };
  return stored({ ...record, ...overrides }, topic);
};

const verified = (records: StreamRecord[], topic: Topic = topics.article, isWhole = true) => {
  const sut = new TopicVerification(topic, () => isWhole);
  for (const record of records) sut.check(record);
  return sut.figures(1);
};
const kinds = ({ violations }: { violations: Record<string, number> }) =>
  Object.fromEntries(Object.entries(violations).filter(([, count]) => count > 0));

describe('TopicVerification', () => {
  it('finds nothing wrong with events in order', () => {
    const figures = verified([1, 2, 3].map((version) => fact(version)));

    expect(kinds(figures)).toEqual({});
    expect(figures).toMatchObject({ records: 3, subjects: 1, duplicates: 0, gaps: 0 });
    expect(figures.unknownTypes).toEqual({ 'news.article.archived.v1': 3 });
  });

  it('counts the versions that are missing, in a topic that is kept for ever', () => {
    const figures = verified([fact(1), fact(4)]);

    expect(figures.gaps).toBe(2);
    expect(kinds(figures)).toEqual({ gap: 1 });
    expect(figures.examples).toEqual([expect.objectContaining({ reason: `version 4 of ${ARTICLE} follows 1` })]);
  });

  it('misses the first version only where it read from the first record', () => {
    expect(verified([fact(3), fact(4)]).gaps).toBe(2);
    expect(kinds(verified([fact(3), fact(4)], topics.article, false))).toEqual({});
  });

  it('expects gaps in a compacted topic', () => {
    const record = (version: number) =>
      stored({ type: 'news.comment-content.moved.v1', subject: 'c', version }, topics.commentContent);

    expect(kinds(verified([record(1), record(5)], topics.commentContent))).toEqual({});
  });

  it('distinguishes a late event from a missing one', () => {
    const figures = verified([fact(1), fact(3), fact(2)]);

    expect(figures.gaps).toBe(0);
    expect(kinds(figures)).toEqual({ gap: 1, 'out-of-order': 1 });
  });

  it('counts an event that was delivered twice, and minds it only when its bytes differ', () => {
    const id = randomUUID();
    const [first, other] = [fact(1, { id }), fact(1, { id, data: '{"else":true}' })];
    const figures = verified([first, first, other]);

    expect(figures.duplicates).toBe(1);
    expect(kinds(figures)).toEqual({ altered: 1 });
  });

  it('minds two events that have one version', () => {
    expect(kinds(verified([fact(1), fact(1)]))).toEqual({ 'version-taken': 1 });
  });

  it.each([
    ['a key that its data does not give', read({ key: 'reader-2' })],
    ['a subject that its data does not give', read({ subject: randomUUID() })],
  ])('minds %s', (_, record) => {
    expect(kinds(verified([record], topics.activity))).toEqual({ misfiled: 1 });
  });

  it('minds an event in another topic than its own', () => {
    expect(kinds(verified([read({}, topics.article)]))).toEqual({ misfiled: 1 });
  });

  it('minds what no reader can decode, and quotes nothing of it', () => {
    const figures = verified([{ ...read(), value: Buffer.from('{"name":"Rea') }], topics.activity);

    expect(kinds(figures)).toEqual({ invalid: 1 });
    expect(figures.examples.map(({ reason }) => reason)).toEqual(['the value is not JSON']);
  });

  it('takes a tombstone in a compacted topic for an event', () => {
    const erased = { type: 'news.comment-content.erased.v1', subject: ARTICLE, key: ARTICLE, data: null };
    const figures = verified([stored(erased, topics.commentContent)], topics.commentContent);

    expect(kinds(figures)).toEqual({});
    expect(figures.tombstones).toBe(1);
  });
});
