import { ApiProblem } from '#client.errors.js';
import { BroadsheetClient } from '#broadsheet.client.js';
import { ok, refused, ScriptedGateway } from '#scripted-gateway.spec.js';

const url = 'https://news.example/';
const at = ({ fetch }: ScriptedGateway) => new BroadsheetClient({ url, fetch });
const article = { path: { article: 'a-boat' } };

describe('BroadsheetClient', () => {
  it('calls an operation at its address, and returns the body', async () => {
    const gateway = new ScriptedGateway(ok({ title: 'A boat' }));
    expect(await at(gateway).call('getArticle', article)).toEqual({ title: 'A boat' });
    expect(gateway.requests[0]?.line).toBe('GET https://news.example/v1/articles/a-boat');
    expect(gateway.requests[0]?.headers).toEqual({ accept: 'application/json, application/problem+json' });
  });

  it('says so where there is no such operation', async () => {
    for (const id of ['nope', 'constructor'] as never[]) {
      await expect(at(new ScriptedGateway()).call(id)).rejects.toThrow(`no operation “${String(id)}”`);
    }
  });

  it('returns undefined for an empty response', async () => {
    const gateway = new ScriptedGateway(new Response(null, { status: 204 }));
    expect(await at(gateway).call('endAllSessions')).toBeUndefined();
  });

  it('sends a change as a merge patch on the version that was read', async () => {
    const gateway = new ScriptedGateway(ok({ version: 8 }), ok({ version: 9 }));
    const sut = at(gateway);
    const body = { excerpt: null };
    const changed = await sut.call('editArticle', { ...article, body, ifMatch: '"7.tag"' });
    await sut.call('editArticle', { ...article, body, ifMatch: changed });
    expect(gateway.requests.map(({ headers }) => headers['if-match'])).toEqual(['"7.tag"', '"8"']);
    expect(gateway.requests[0]).toMatchObject({ headers: { 'content-type': 'application/merge-patch+json' }, body });
  });

  it('throws what the API says of a refusal', async () => {
    const gateway = new ScriptedGateway(refused(404, 'ARTICLE_NOT_FOUND'));
    const asked = at(gateway).call('getArticle', article);
    await expect(asked).rejects.toThrow(ApiProblem);
    await expect(asked).rejects.toMatchObject({
      code: 'ARTICLE_NOT_FOUND',
      status: 404,
      requestId: 'r1',
      message: 'No. Not so.',
      errors: [],
    });
  });

  it('distinguishes a response of another server from one of the API', async () => {
    const page = () => new Response('<html>', { status: 502 });
    const gateway = new ScriptedGateway(page(), ok({}), new Response('{}', { status: 418 }));
    await expect(at(gateway).call('getArticle', article)).rejects.toMatchObject({ name: 'UnexpectedAnswer' });
    await at(gateway).call('getArticle', article);
    await expect(at(gateway).call('getArticle', article)).rejects.toMatchObject({ status: 418 });
  });

  it('gives the tag, and 304 to a request that names it', async () => {
    const gateway = new ScriptedGateway(ok({ title: 'A boat' }, { etag: '"3"' }), new Response(null, { status: 304 }));
    const sut = at(gateway);
    const { etag = '' } = await sut.reply('getArticle', article);
    expect(await sut.reply('getArticle', { ...article, ifNoneMatch: etag })).toMatchObject({ status: 304 });
    expect(gateway.requests[1]?.headers['if-none-match']).toBe('"3"');
  });

  it('follows a list to its end, with the same query', async () => {
    const gateway = new ScriptedGateway(
      ok({ items: [{ id: '1' }, { id: '2' }], next: 'c2' }),
      ok({ items: [{ id: '3' }], next: null }),
    );
    const found: string[] = [];
    const list = at(gateway).each('listArticles', { query: { limit: 2, fields: ['title', 'slug'] } });
    for await (const { id } of list) found.push(id);
    expect(found).toEqual(['1', '2', '3']);
    const asked = 'GET https://news.example/v1/articles?limit=2&fields=title%2Cslug';
    expect(gateway.requests.map(({ line }) => line)).toEqual([asked, `${asked}&cursor=c2`]);
  });

  it('asks for no further page than is read', async () => {
    const gateway = new ScriptedGateway(ok({ items: [{ id: '1' }, { id: '2' }], next: 'c2' }));
    for await (const { id } of at(gateway).each('listArticles', {})) if (id === '2') break;
    expect(gateway.requests).toHaveLength(1);
  });
});

describe('BroadsheetClient, when it is busy there', () => {
  const busy = () => refused(503, 'NOT_READY', { 'retry-after': '0' });

  it('repeats a read, at most twice', async () => {
    const gateway = new ScriptedGateway(busy(), busy(), ok({ title: 'A boat' }), busy(), busy(), busy());
    expect(await at(gateway).call('getArticle', article)).toEqual({ title: 'A boat' });
    await expect(at(gateway).call('getArticle', article)).rejects.toMatchObject({ code: 'NOT_READY' });
    expect(gateway.requests).toHaveLength(6);
  });

  it('repeats no change that could be made twice', async () => {
    const gateway = new ScriptedGateway(busy());
    const edited = at(gateway).call('editArticle', { ...article, body: { title: 'A ship' }, ifMatch: { version: 1 } });
    await expect(edited).rejects.toMatchObject({ code: 'NOT_READY', retryAfter: 0 });
    expect(gateway.requests).toHaveLength(1);
  });

  it('repeats a creation, under one key', async () => {
    const gateway = new ScriptedGateway(new TypeError('reset'), busy(), ok({ version: 1 }), ok({ version: 1 }));
    const sut = at(gateway);
    await sut.call('createArticle', { body: { title: 'A boat' } });
    await sut.call('createArticle', { body: { title: 'A boat' }, idempotencyKey: 'the key of a draft' });
    const [first, ...more] = gateway.requests.map(({ headers }) => headers['idempotency-key']);
    expect(first).toMatch(/^"[0-9a-f]{32}"$/);
    expect(more).toEqual([first, first, '"the key of a draft"']);
  });

  it('does not wait for long', async () => {
    const gateway = new ScriptedGateway(refused(503, 'NOT_READY', { 'retry-after': '11' }));
    await expect(at(gateway).call('listArticles')).rejects.toMatchObject({ retryAfter: 11 });
  });

  it('leaves it to a person to try again where secrets are guessed', async () => {
    const gateway = new ScriptedGateway(refused(429, 'SIGN_IN_THROTTLED', { 'retry-after': '1' }));
    const body = { email: 'ines@harbour.example', username: 'ines', password: 'the ferry was late again' };
    await expect(at(gateway).call('signUp', { body })).rejects.toMatchObject({ code: 'SIGN_IN_THROTTLED' });
  });

  it('retries where there was no response', async () => {
    const gateway = new ScriptedGateway(new TypeError('reset'), ok({ items: [], next: null }));
    expect(await at(gateway).call('listArticles')).toEqual({ items: [], next: null });
    const silent = new BroadsheetClient({ url, fetch: gateway.fetch, retries: 0 });
    await expect(silent.call('listArticles')).rejects.toMatchObject({ name: 'NoAnswer' });
  });

  it('stops waiting when it is aborted', async () => {
    const gateway = new ScriptedGateway(refused(503, 'NOT_READY', { 'retry-after': '9' }));
    const stop = new AbortController();
    const asked = at(gateway).call('listArticles', { signal: stop.signal });
    stop.abort(new Error('left the page'));
    await expect(asked).rejects.toThrow('left the page');
  });
});
