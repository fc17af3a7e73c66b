import { Cast } from '#access/cast.js';
import { Door, type DoorAnswer } from '#clients/door.js';
import { fillWithVectors, type HostileArticle } from '#attacks/hostile-site.js';
import { inTurn } from '#attacks/in-turn.js';
import { livingParts } from '#attacks/living-parts.js';
import { XSS_VECTORS } from '#attacks/xss-vectors.js';
import { ApiClient } from '#clients/api.client.js';
import { editOwnProfile, getOwnAccount, listCategories, signUp } from '@broadsheet/contracts';
import { makeAdmin } from '#clients/admins.js';
import { BroadsheetSystem } from '@broadsheet/fault-harness/system';
import { freshMongoUri, freshPrefix, kafkaBrokers } from '@broadsheet/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A site on which everything that people may write is an attempt; it has a system of its own. */
describe('a text that would run in a reader’s browser', () => {
  let system: BroadsheetSystem;
  let cast: Cast;
  let articles: readonly HostileArticle[];
  let door: Door;
  let logDir: string;
  let answers = 0;

  beforeAll(async () => {
    logDir = await mkdtemp(join(tmpdir(), 'broadsheet-xss-'));
    const servers = { kafkaBrokers: kafkaBrokers(), mongoUri: freshMongoUri(), prefix: freshPrefix() };
    system = await BroadsheetSystem.start({ ...servers, root: process.cwd(), logDir });
    await makeAdmin({ ...servers, gatewayUrl: system.gatewayUrl });
    cast = await Cast.assemble(system.gatewayUrl);
    door = new Door(system.gatewayUrl);
    articles = await fillWithVectors(system.gatewayUrl, cast);
  }, 240_000);
  afterAll(async () => {
    door.close();
    await system.stop();
    await rm(logDir, { recursive: true, force: true });
    process.stdout.write(`stored XSS · ${XSS_VECTORS.length} vectors, ${answers} answers read\n`);
  });

  const read = async (path: string): Promise<DoorAnswer> => {
    answers += 1;
    return door.send({ method: 'GET', path, headers: cast.headersOf('admin') });
  };
  /** What lives in the pages at these paths. */
  const livingOn = async (paths: readonly string[], status = 200): Promise<unknown[]> => {
    const found = await inTurn(paths, async (path) => {
      const { status: given, headers, text } = await read(path);
      const policy = String(headers['content-security-policy']);
      const strict = policy.startsWith("default-src 'none'") && !/script-src|unsafe/.test(policy);
      const sound = given === status && strict && headers['x-content-type-options'] === 'nosniff';
      return [...livingParts(text), ...(sound ? [] : [`status ${given}, policy ${policy}`])].map((fault) => [
        path,
        fault,
      ]);
    });
    return found.flat();
  };

  it('is tried in at least 200 forms', () => {
    expect(new Set(XSS_VECTORS).size).toBeGreaterThanOrEqual(200);
    expect(new Set(XSS_VECTORS).size).toBe(XSS_VECTORS.length);
  });

  it('would be found out by this test', () => {
    const harmless = '<p id="x" title="onclick=">a <a href="/x">b</a><img src="https://a.example/b.png"></p>';
    expect(livingParts(harmless)).toEqual([]);
    const living = XSS_VECTORS.filter((vector) => livingParts(vector).length > 0);
    expect(living.length).toBeGreaterThan(XSS_VECTORS.length / 2);
  });

  it('does nothing on an article’s page: title, text, outline, byline, tags, breadcrumb, related, discussion', async () => {
    expect(await livingOn(articles.map(({ slug }) => `/articles/${slug}`))).toEqual([]);
  }, 120_000);

  it('does nothing on the front page and on the page of any category', async () => {
    const { items } = await new ApiClient(system.gatewayUrl).call(listCategories);
    expect(items.length).toBeGreaterThanOrEqual(XSS_VECTORS.length / 2);
    expect(await livingOn(['/', ...items.map(({ path }) => path)])).toEqual([]);
  }, 240_000);

  it('does nothing where an address holds it', async () => {
    const paths = XSS_VECTORS.map((vector) => encodeURIComponent(vector.slice(0, 60)));
    const pages = paths.map((path, n) =>
      n % 2 === 0 ? `/${path}` : `/articles/${path}?comments=${path}&cursor=${path}`,
    );
    const living = await inTurn(pages, async (path) => {
      const { headers, text } = await read(path);
      return String(headers['content-type']).startsWith('text/html') ? livingParts(text) : [];
    });
    expect(living.flat()).toEqual([]);
  }, 120_000);

  it('is returned as data by the API, and its HTML is harmless', async () => {
    const faults = await inTurn(articles, async ({ id }) => {
      const found: string[] = [];
      for (const part of ['', '/page', '/source', '/comments', '/related']) {
        const { status, headers, json } = await read(`/v1/articles/${id}${part}`);
        const { article } = json as { article?: { html: string } };
        const isData = headers['content-type'] === 'application/json; charset=utf-8';
        const sound = status === 200 && isData && headers['x-content-type-options'] === 'nosniff';
        if (!sound) found.push(`${part} ${status} ${headers['content-type']}`);
        if (article) found.push(...livingParts(article.html));
      }
      return found;
    });
    expect(faults.flat()).toEqual([]);
  }, 120_000);

  it('is neither a user’s name nor the address of a picture; a biography is data', async () => {
    const client = new ApiClient(system.gatewayUrl);
    const headers = cast.headersOf('reader');
    for (const vector of XSS_VECTORS) {
      const body = { email: 'eve@harbour.example', password: 'the gulls were awake', username: vector };
      expect((await client.send(signUp, { body })).status).toBe(422);
    }
    const pictures = XSS_VECTORS.flatMap((vector) => [vector, `https://pictures.example/${vector}`]);
    for (const image of pictures) {
      const { version } = await client.call(getOwnAccount, { headers });
      const edit = { body: { image, biography: image }, headers: { ...headers, 'if-match': `"${version}"` } };
      const { status, body } = await client.send(editOwnProfile, edit);
      expect([200, 422]).toContain(status);
      if (status === 200) expect(new URL(body.image ?? '').protocol).toBe('https:');
    }
  }, 120_000);
});
