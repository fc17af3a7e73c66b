import { GatewayUnderTest } from '#gateway-under-test.spec.js';
import { anchorOf, eventCatalogue, openApiDocument, routeCatalogue } from '@broadsheet/contracts';
import { readFile } from 'node:fs/promises';

describe('the documentation', () => {
  const sut = new GatewayUnderTest();

  beforeAll(() => sut.start());
  afterAll(() => sut.stop());

  it('is the document of the routes, for programs', async () => {
    const answer = await sut.send({ path: '/openapi.json' });
    expect(answer.json).toEqual(JSON.parse(JSON.stringify(openApiDocument(routeCatalogue))));
    const again = await sut.send({ path: '/openapi.json', headers: { 'if-none-match': String(answer.headers.etag) } });
    expect(again.status).toBe(304);
  });

  it('is the document of the events, for programs', async () => {
    const answer = await sut.send({ path: '/asyncapi.json' });
    expect(answer.text).toBe(await readFile('asyncapi.json', 'utf8'));
    const again = await sut.send({ path: '/asyncapi.json', headers: { 'if-none-match': String(answer.headers.etag) } });
    expect(again.status).toBe(304);
  });

  it('has a guide to the events that names each with its fields, and leads nowhere in vain', async () => {
    const { status, text, headers } = await sut.send({ path: '/docs/events' });
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    for (const { type, topic } of eventCatalogue) {
      expect(text).toContain(`<code>${type}</code>`);
      expect(text).toContain(`<h3 id="${anchorOf(topic.name)}">${topic.name}</h3>`);
    }
    expect(text).toContain('<code>article.content.headings[].level</code>');
    const inside = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(inside.length).toBeGreaterThan(10);
    for (const id of inside) expect(text).toContain(` id="${id}"`);
    expect(text).not.toMatch(/[`*]{2}|\]\(|<script|\sstyle=/);
    const again = await sut.send({ path: '/docs/events', headers: { 'if-none-match': String(headers.etag) } });
    expect(again.status).toBe(304);
  });

  it.each(['/docs', '/docs/', '/docs/events'])('has a page at %s that asks nothing of anyone else', async (path) => {
    const { status, text, headers } = await sut.send({ path });
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    const addresses = [...text.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, address]) => address ?? '');
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) expect((await sut.send({ path: address })).status).toBe(200);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/);
    expect(text).not.toMatch(/<script>|\sstyle=|\son\w+=/);
  });

  it.each(['/docs/..%2finitializer.js', '/docs/package.json', '/docs/../package.json', '/docs/constructor'])(
    'has nothing at %s',
    async (path) => {
      const { status, json } = await sut.send({ path });
      expect([status, json['code']]).toEqual([404, 'ROUTE_NOT_FOUND']);
    },
  );

  it('counts what upstreams do among the metrics', async () => {
    await sut.send({ path: '/v1/articles/x' });
    const { text } = await sut.send({ path: '/metrics' });
    expect(text).toMatch(/upstream_request_duration_seconds_count\{service="articles",outcome="2xx"\} [1-9]/);
    expect(text).toContain('broadsheet_upstream_breaker_state{service="articles"} 0');
  });
});
