import { makeAdmin } from '#clients/admins.js';
import { ApiClient } from '#clients/api.client.js';
import { BroadsheetSystem } from '@broadsheet/fault-harness';
import { TraceCollector, TraceTree, type TracedSpan } from './traces.js';
import { createArticle, createCategory, postComment, publishArticle } from '@broadsheet/contracts';
import { freshMongoUri, freshPrefix, kafkaBrokers, until } from '@broadsheet/testing';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WRITES = ['insert', 'update', 'findAndModify', 'bulkWrite', 'delete'];
const REQUEST_ID = 'x-request-id';

/** Says on standard output which modules of the SDK a process loads. */
const TELL_OF_SDK = `import { registerHooks } from 'node:module';
registerHooks({ load: (url, context, next) => {
  if (/@opentelemetry.(sdk|exporter|otlp)/.test(url)) console.log('SDK:', url);
  return next(url, context);
} });`;

/** These tests stop and start: they have a system of their own, and a collector for its traces. */
describe('a system that is traced', () => {
  const collector = new TraceCollector();
  let logDir: string;
  let system: BroadsheetSystem;
  let editor: ApiClient;
  let reader: ApiClient;
  let categoryId: string;

  beforeAll(async () => {
    logDir = await mkdtemp(join(tmpdir(), 'broadsheet-tracing-'));
    await collector.start();
    const [mongoUri, prefix] = [freshMongoUri(), freshPrefix()];
    const place = { kafkaBrokers: kafkaBrokers(), mongoUri, prefix, root: process.cwd(), logDir };
    system = await BroadsheetSystem.start({
      ...place,
      settings: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, ACCESS_LOG: 'on' },
    });
    await makeAdmin({ gatewayUrl: system.gatewayUrl, mongoUri, prefix });
    editor = new ApiClient(system.gatewayUrl, { roles: ['editor'] });
    reader = new ApiClient(system.gatewayUrl, { roles: ['reader'] });
    categoryId = (await editor.call(createCategory, { body: { name: 'Tracing' } })).category.id;
  }, 90_000);

  afterAll(async () => {
    await system.stop();
    await collector.stop();
  });

  const aDraft = () => {
    const body = { title: 'A trail', excerpt: 'Of it.', markdown: 'Of it.', primaryCategoryId: categoryId };
    return editor.send(createArticle, { body });
  };

  /** Publishes an article, and returns its id and the id of the request. `whenBegun` is waited for before. */
  const publish = async (
    headers: Record<string, string> = {},
    whenBegun?: (requestId: string) => Promise<unknown>,
  ): Promise<[article: string, requestId: string]> => {
    const draft = await aDraft();
    await whenBegun?.(draft.headers.get(REQUEST_ID) ?? '');
    const call = { params: { article: draft.body.id }, headers: { 'if-match': `"${draft.body.version}"`, ...headers } };
    const { status, headers: answered } = await editor.send(publishArticle, call);
    expect(status).toBe(200);
    return [draft.body.id, answered.get(REQUEST_ID) ?? ''];
  };

  /** Resolves once the trace holds all that is asked for and is whole. */
  const treeOf = (requestId: string, ...parts: ((span: TracedSpan) => boolean)[]): Promise<TraceTree> =>
    until(
      () => {
        const spans = collector.ofRequest(requestId);
        const missing = parts.filter((part) => !spans.some(part)).length;
        if (missing > 0) throw new Error(`${spans.length} spans, ${missing} parts are missing`);
        return new TraceTree(spans);
      },
      { deadlineMs: 15_000, what: 'the whole trace' },
    );

  it('shows a publication as one tree, from the request to the writes of the last consumers', async () => {
    const writeOf = (service: string) => (span: TracedSpan) =>
      span.service === service && WRITES.includes(span.attributes['db.operation.name'] ?? '');
    const consumers = ['comments', 'recommendations'];
    // Events that are taken at once are written at once, under the first of them: so the draft's must be through.
    const [, requestId] = await publish({}, (begun) => treeOf(begun, ...consumers.map(writeOf)));
    const sent = (span: TracedSpan) => span.name.startsWith('send ');
    const tree = await treeOf(requestId, sent, ...consumers.map(writeOf));
    console.log(`One publication\n${tree.print()}`);
    const way = [
      'gateway: POST /v1/articles/:article/publish',
      'gateway: POST articles',
      'articles: POST /v1/articles/:article/publish',
      'articles: create news.article.published.v1',
    ];
    for (const service of consumers) {
      const write = collector.ofRequest(requestId).find(writeOf(service));
      const path = write ? tree.pathTo(write) : [];
      expect(path.slice(0, 5)).toEqual([...way, `${service}: process news.article.published.v1`]);
    }
    const send = collector.ofRequest(requestId).find(sent);
    expect(send && tree.pathTo(send)).toEqual([...way, 'articles: send news.article.published.v1']);
    expect(collector.faults).toEqual([]);
  }, 30_000);

  it.each(['gateway', 'articles'])('names the trace in the log lines of %s', async (service) => {
    const [, requestId] = await publish();
    const { root } = await treeOf(requestId);
    const isOfRequest = (line: string) => line.includes(requestId) && line.includes('/publish');
    const line = await until(async () => {
      const log = await readFile(join(logDir, `${service}.log`), 'utf8');
      return log.split('\n').find(isOfRequest);
    });
    const span = collector.ofRequest(requestId).find((one) => one.service === service && one.attributes['http.route']);
    expect(JSON.parse(line)).toMatchObject({ trace_id: root.traceId, span_id: span?.id, trace_flags: '01' });
  });

  it('shows a comment from the request to the broker, and none of its words', async () => {
    const [article] = await publish();
    const text = 'Unmistakable words';
    const { status, headers } = await reader.send(postComment, { params: { article }, body: { text } });
    expect(status).toBe(201);
    const sent = (type: string) => (span: TracedSpan) => span.name === `send news.${type}.v1`;
    const parts = ['comment.posted', 'comment-content.written'].map(sent);
    const tree = await treeOf(headers.get(REQUEST_ID) ?? '', ...parts);
    console.log(`One comment\n${tree.print()}`);
    expect(tree.root.name).toBe('POST /v1/articles/:article/comments');
    expect(JSON.stringify(collector.spans)).not.toContain('Unmistakable');
  }, 30_000);

  it('continues the trace of a client', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const [, requestId] = await publish({ traceparent: `00-${traceId}-00f067aa0ba902b7-00` });
    const spans = await until(() => {
      const all = collector.ofRequest(requestId);
      return all.some(({ name }) => name.startsWith('process ')) && all;
    });
    expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([traceId]));
  }, 30_000);

  it('takes writes and ends in order while no collector is there', async () => {
    await system.stopService('articles');
    const child = system.launch('articles', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
    await until(async () => (await aDraft()).status === 201, { deadlineMs: 30_000, what: 'articles to take a write' });
    await until(
      async () => {
        const metrics = await (await fetch(`${system.urlOf('articles')}/metrics`)).text();
        return /broadsheet_trace_spans_total{outcome="failed"} [1-9]/.test(metrics);
      },
      { deadlineMs: 20_000, what: 'lost spans to be counted' },
    );
    await aDraft();
    const stoppedAt = performance.now();
    expect((await child.stop()).how).toBe('SIGTERM');
    expect(performance.now() - stoppedAt).toBeLessThan(15_000);
  }, 60_000);

  it('loads nothing of the SDK where no collector is named', async () => {
    const preload = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELL_OF_SDK)}` };
    const isLogged = async () => (await readFile(join(logDir, 'articles.log'), 'utf8')).includes('SDK: ');
    await system.stopService('articles');
    await system.startService('articles', { ...preload, OTEL_EXPORTER_OTLP_ENDPOINT: '' });
    expect(await isLogged()).toBe(false);
    await system.stopService('articles');
    await system.startService('articles', preload);
    expect(await isLogged()).toBe(true);
  }, 60_000);
});
