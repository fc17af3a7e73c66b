import { useTracer } from './active-tracer.js';
import { inSpan } from './in-span.js';
import { RecordingTracer } from './recording-tracer.spec.js';
import { isSampled, isTraceparent } from './traceparent.js';
import { currentContext } from '#context/request-context.js';
import { addHooks } from '#http/fastify-hooks.js';
import { fastify, type FastifyInstance } from 'fastify';

const SAMPLED = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const UNSAMPLED = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00';
const HOP = { name: 'hop', kind: 'client', attributes: {} } as const;

describe('the trace of a request', () => {
  let sut: FastifyInstance;

  const serve = async (trustsCallers: boolean) => {
    sut = fastify();
    addHooks(sut, { headers: {}, trustsCallers });
    sut.get('/boats/:boat', () =>
      inSpan(
        () => HOP,
        () => Promise.resolve({ seen: currentContext()?.traceparent }),
      ),
    );
    sut.get('/broken', () => Promise.reject(new Error('with somebody’s words')));
    sut.get('/health/live', () => ({ seen: currentContext()?.traceparent }));
    await sut.ready();
  };

  /** The trace context in which the handler works. */
  const ask = async (url: string, traceparent?: string): Promise<string | undefined> => {
    const response = await sut.inject({ url, headers: traceparent === undefined ? {} : { traceparent } });
    return response.json<{ seen?: string }>().seen;
  };

  afterEach(async () => {
    useTracer(undefined);
    await sut.close();
  });

  describe('while nothing is traced', () => {
    it('is what the gateway says', async () => {
      await serve(true);
      expect([await ask('/boats/1', SAMPLED), await ask('/boats/1')]).toEqual([SAMPLED, undefined]);
    });

    it('is a client’s, but for the wish that it be kept', async () => {
      await serve(false);
      expect([await ask('/boats/1', SAMPLED), await ask('/boats/1', 'junk')]).toEqual([UNSAMPLED, undefined]);
    });
  });

  describe('at the gateway', () => {
    it('begins there, and what is done inside is below it', async () => {
      const tracer = new RecordingTracer();
      useTracer(tracer);
      await serve(false);
      const seen = await ask('/boats/7?q=private+words');
      const [request, hop] = tracer.spans;
      expect(request).toMatchObject({ name: 'GET /boats/:boat', kind: 'server', parent: undefined, ended: true });
      expect(hop).toMatchObject({ parent: request?.traceparent, traceparent: seen, ended: true });
      expect(request?.attributes).toMatchObject({ 'url.path': '/boats/7', 'http.response.status_code': 200 });
      expect(JSON.stringify(tracer.spans)).not.toContain('private');
    });

    it('continues a client’s, and is kept or not whatever the client asks for', async () => {
      const [all, none] = [new RecordingTracer(1), new RecordingTracer(0)];
      await serve(false);
      useTracer(all);
      await ask('/boats/7', UNSAMPLED);
      useTracer(none);
      expect(await ask('/boats/7', SAMPLED)).toBe(UNSAMPLED);
      expect([all.spans[0]?.parent, none.spans]).toEqual([UNSAMPLED, []]);
    });

    it('that is not kept has an id all the same, which the services follow', async () => {
      useTracer(new RecordingTracer(0));
      await serve(false);
      const seen = await ask('/boats/7');
      expect([isTraceparent(seen), isSampled(seen)]).toEqual([true, false]);
    });

    it('records only the status of a failure', async () => {
      const tracer = new RecordingTracer();
      useTracer(tracer);
      await serve(false);
      await ask('/broken');
      expect(tracer.spans[0]).toMatchObject({ failure: '500', ended: true });
      expect(JSON.stringify(tracer.spans)).not.toContain('words');
    });

    it('of a probe is none', async () => {
      const tracer = new RecordingTracer();
      useTracer(tracer);
      await serve(false);
      expect([await ask('/health/live'), tracer.spans]).toEqual([undefined, []]);
    });
  });

  it('is kept at a service exactly where the gateway keeps it', async () => {
    const [all, none] = [new RecordingTracer(1), new RecordingTracer(0)];
    await serve(true);
    useTracer(all);
    await ask('/boats/7', UNSAMPLED);
    useTracer(none);
    await ask('/boats/7', SAMPLED);
    expect([all.spans.length, none.spans[0]?.parent]).toEqual([0, SAMPLED]);
  });
});
