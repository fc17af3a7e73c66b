import { ArticlesUnderTest, type Answer } from '#articles-under-test.spec.js';
import type { ArticleVersion, CategoryTree, CategoryVersion } from '@broadsheet/contracts';
import type { IdempotencyRecordDocument } from '@broadsheet/mongo';
import { UuidIds } from '@broadsheet/platform';
import { getConnectionToken } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';

const ids = new UuidIds();

describe('creations that are repeated', () => {
  let sut: ArticlesUnderTest;
  let elsewhere: ArticlesUnderTest;
  let connection: Connection;

  beforeAll(async () => {
    sut = await ArticlesUnderTest.start();
    elsewhere = await sut.another();
    connection = sut.app.get<Connection>(getConnectionToken());
  });
  afterAll(() => Promise.all([sut.stop(), elsewhere.stop()]));

  const draft = (key: string, title: string, by = sut) => by.send('POST', '/v1/articles', { body: { title }, key });
  const category = (key: string, name: string, by = sut) =>
    by.send<CategoryVersion>('POST', '/v1/categories', { body: { name }, key });
  const articlesOf = (title: string) => connection.collection('articles').find({ title }).toArray();
  const tree = async () => (await sut.send<CategoryTree>('GET', '/v1/categories')).body;
  /** The state after the process dies before the response is stored: `attempts` is how many have begun. */
  const forgetAnswer = async (creationId: string, attempts = 1) => {
    const records = connection.collection<IdempotencyRecordDocument>('idempotency_records');
    const { modifiedCount } = await records.updateOne({ creationId }, { $unset: { answer: '' }, $set: { attempts } });
    expect(modifiedCount).toBe(1);
  };
  const shown = ({ status, body, headers }: Answer<ArticleVersion>) => [status, body, headers['etag']];

  it('get the response of the first, in every instance, and say so', async () => {
    const key = ids.next();
    const first = await draft(key, 'Once');
    expect(first).toMatchObject({ status: 201, headers: { etag: '"1"' } });
    expect(first.headers).not.toHaveProperty('idempotency-replayed');
    await sut.send('PATCH', `/v1/articles/${first.body.id}`, { body: { title: 'Twice' }, version: 1 });

    for (const by of [sut, elsewhere]) {
      const again = await draft(key, 'Once', by);
      expect(shown(again)).toEqual(shown(first));
      expect(again.headers['idempotency-replayed']).toBe('true');
    }
    expect(await articlesOf('Once')).toHaveLength(0);
  });

  it('create once of sixty at the same moment, in two instances, and publish it once', async () => {
    const key = ids.next();
    const storm = await Promise.all(
      Array.from({ length: 60 }, (_, n) => draft(key, 'A storm', n % 2 === 0 ? sut : elsewhere)),
    );
    expect(new Set(storm.map((answer) => JSON.stringify(shown(answer)))).size).toBe(1);
    expect(storm.filter(({ headers }) => !('idempotency-replayed' in headers))).toHaveLength(1);
    const [stored, ...others] = await articlesOf('A storm');
    expect(others).toEqual([]);
    expect(await sut.records('news.article', String(stored?._id), 1)).toHaveLength(1);
  });

  it('are refused with another body, and are another’s with another key or caller', async () => {
    const key = ids.next();
    const first = await draft(key, 'Mine');
    expect(await draft(key, 'Not mine')).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    const caller = { accountId: 'other', name: 'O', roles: ['editor'] as const, scopes: [] };
    const others = await sut.send('POST', '/v1/articles', { body: { title: 'Mine' }, key, caller });
    expect(others.status).toBe(201);
    expect(others.body.id).not.toBe(first.body.id);
    expect((await draft(ids.next(), 'Mine')).body.id).not.toBe(first.body.id);
    expect((await category(key, 'Mine')).status).toBe(201);
  });

  it('find the article whose response was lost, whatever it is called by now', async () => {
    const key = ids.next();
    const { id } = (await draft(key, 'Lost')).body;
    await sut.send('PATCH', `/v1/articles/${id}`, { body: { title: 'Found' }, version: 1 });
    await forgetAnswer(id);
    const again = await draft(key, 'Lost', elsewhere);
    expect(again).toMatchObject({ status: 201, body: { id, slug: 'found', version: 2 } });
    expect(await articlesOf('Lost')).toHaveLength(0);
  });

  it('find the category whose response was lost, whatever it is called by now', async () => {
    const key = ids.next();
    const { category: made, version } = (await category(key, 'Lost')).body;
    await sut.send('PATCH', `/v1/categories/${made.id}`, { body: { name: 'Renamed' }, version });
    await forgetAnswer(made.id);
    const again = await category(key, 'Lost', elsewhere);
    expect(again).toMatchObject({ status: 201, body: { category: { id: made.id, name: 'Renamed' } } });
    expect((await tree()).items.filter(({ id }) => id === made.id)).toHaveLength(1);
  });

  it('never make a second one after an attempt that was overtaken', async () => {
    const key = ids.next();
    const { id } = (await draft(key, 'Overtaken')).body;
    await forgetAnswer(id, 0); // the attempt that comes takes itself for the first, as one that was frozen does
    expect(await draft(key, 'Overtaken')).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_IN_PROGRESS' } });
    expect(await draft(key, 'Overtaken')).toMatchObject({ status: 201, body: { id } });
    expect(await articlesOf('Overtaken')).toHaveLength(1);
  });

  it('may succeed after a refusal, which is not kept', async () => {
    await category(ids.next(), 'Taken');
    const [key, { items, version }] = [ids.next(), await tree()];
    expect(await category(key, 'Taken')).toMatchObject({ status: 409, body: { code: 'CATEGORY_NAME_TAKEN' } });
    const id = items.find(({ name }) => name === 'Taken')?.id;
    await sut.send('PATCH', `/v1/categories/${id}`, { body: { name: 'Free again' }, version });
    expect(await category(key, 'Taken')).toMatchObject({ status: 201, body: { category: { name: 'Taken' } } });
    expect(await category(key, 'Taken now')).toMatchObject({ status: 422 });
  });
});
