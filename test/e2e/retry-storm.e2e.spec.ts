import { ApiClient } from '#clients/api.client.js';
import { aPublishedArticle } from '#clients/a-published-article.js';
import { signedIn } from '#clients/people.js';
import { codeOf } from '#clients/route.client.js';
import { createArticle, createCategory, listComments, postComment, signUp, type Route } from '@broadsheet/contracts';
import { readTopic, until } from '@broadsheet/testing';
import { randomUUID } from 'node:crypto';
import { systemUnderTest } from '#clients/system.config.js';

const { gatewayUrl, prefix } = systemUnderTest();
const AT_ONCE = 100;
const editor = new ApiClient(gatewayUrl, { roles: ['editor'] });
const guest = new ApiClient(gatewayUrl);

interface Creation {
  readonly params?: Readonly<Record<string, string>>;
  readonly body: object;
}

/** A hundred at once, and a hundred more after them. All responses are equal, and only one is not a replay. */
async function storm<TRoute extends Route>(client: ApiClient, route: TRoute, creation: Creation) {
  const headers = { 'idempotency-key': `"${randomUUID()}"` };
  const send = () => client.send(route, { ...creation, headers });
  const wave = () => Promise.all(Array.from({ length: AT_ONCE }, send));
  const answers = [...(await wave()), ...(await wave())];
  const shown = answers.map((answer) => JSON.stringify([answer.status, answer.body, answer.headers.get('etag')]));
  expect(new Set(shown).size).toBe(1);
  const replayed = answers.filter((answer) => answer.headers.get('idempotency-replayed') === 'true').length;
  expect(replayed).toBe(answers.length - 1);
  const [first] = answers;
  if (!first) throw new Error('nobody answered');
  expect(first.status).toBe(route.status);
  const other = await client.send(route, { ...creation, body: { ...creation.body, ...OTHERWISE[route.id] }, headers });
  expect(codeOf(other)).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  process.stdout.write(`retry storm: ${route.id} · requests ${answers.length} · created 1 · replayed ${replayed}\n`);
  return first.body;
}

const OTHERWISE: Record<string, object> = {
  createArticle: { title: 'Another' },
  createCategory: { name: 'Another' },
  postComment: { text: 'Another' },
  signUp: { password: 'quite another password' },
};

/** The number of different facts of a type about the subject; a record that was sent twice counts once. */
async function factsOf(type: string, topic: string, value: string): Promise<number> {
  return until(async () => {
    const records = await readTopic(`${prefix}${topic}`);
    const own = records.filter((one) => one.headers['ce_type'] === type && one.value?.includes(value));
    return new Set(own.map(({ headers }) => headers['ce_id'])).size;
  });
}

describe('a storm of retries under one Idempotency-Key', () => {
  it('begins one draft', async () => {
    const title = `Storm ${randomUUID()}`;
    await storm(editor, createArticle, { body: { title } });
    expect(await factsOf('news.article.created.v1', 'news.article', title)).toBe(1);
  }, 60_000);

  it('adds one category', async () => {
    const { category } = await storm(editor, createCategory, { body: { name: `Storm ${randomUUID()}` } });
    const inCategory = `"categoryId":"${category.id}"`;
    expect(await factsOf('news.category.created.v1', 'news.category', inCategory)).toBe(1);
  }, 60_000);

  it('posts one comment of a guest, which is counted once', async () => {
    const { id } = await aPublishedArticle(new ApiClient(gatewayUrl, { scopes: ['import'] }));
    const params = { article: id };
    await until(async () => (await guest.send(listComments, { params })).status === 200);
    const text = `Storm ${randomUUID()}`;
    const comment = await storm(guest, postComment, { params, body: { text, guestName: 'Robin' } });
    expect(comment.count).toBe(1);
    expect((await guest.call(listComments, { params })).total).toBe(1);
    expect(await factsOf('news.comment.posted.v1', 'news.comment', comment.id)).toBe(1);
  }, 60_000);

  it('makes one account, which can be signed in to', async () => {
    const username = `Storm-${randomUUID().slice(0, 18)}`;
    const person = { username, email: `${username}@harbour.example`, password: 'the ferry was late again' };
    await storm(guest, signUp, { body: person });
    const { accountId } = await signedIn(guest, person);
    expect(await factsOf('news.account.created.v1', 'news.account', accountId)).toBe(1);
  }, 60_000);
});
