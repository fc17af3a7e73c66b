import { useTracer } from './active-tracer.js';
import { inSpan, inSpans } from './in-span.js';
import { RecordingTracer } from './recording-tracer.spec.js';
import { currentContext, runInContext } from '#context/request-context.js';

const REQUEST = { requestId: 'r', correlationId: 'c' };
const trace = (digit: string, flags = '01') => `00-${digit.repeat(32)}-${digit.repeat(16)}-${flags}`;
const described = (name: string) => () => ({ name, kind: 'consumer', attributes: {} }) as const;
const seen = () => Promise.resolve(currentContext()?.traceparent);

describe('work in a span', () => {
  let tracer: RecordingTracer;

  beforeEach(() => {
    tracer = new RecordingTracer();
    useTracer(tracer);
  });

  afterEach(() => useTracer(undefined));

  it.each([
    ['without a context', () => inSpan(described('a'), seen)],
    ['without a trace', () => runInContext(REQUEST, () => inSpan(described('a'), seen))],
    [
      'of a trace that is not kept',
      () => runInContext({ ...REQUEST, traceparent: trace('1', '00') }, () => inSpan(described('a'), seen)),
    ],
  ])('is only done, %s', async (_, sut) => {
    await sut();
    expect(tracer.spans).toEqual([]);
  });

  it('that fails ends its span, and fails', async () => {
    const failure = new TypeError('x');
    const sut = runInContext({ ...REQUEST, traceparent: trace('1') }, () =>
      inSpan(described('a'), () => Promise.reject(failure)),
    );
    await expect(sut).rejects.toBe(failure);
    expect(tracer.spans).toMatchObject([{ name: 'a', parent: trace('1'), ended: true, failure }]);
  });

  it('that serves several traces has a span in each that is kept, and is below the first', async () => {
    const shared = [
      { traceparent: undefined, describe: described('untraced') },
      { traceparent: trace('1', '00'), describe: described('not kept') },
      { traceparent: trace('2'), describe: described('first') },
      { traceparent: trace('3'), describe: described('second') },
    ];
    const below = await inSpans(REQUEST, shared, seen);
    const [second, first] = tracer.spans;
    expect(tracer.spans).toMatchObject([
      { name: 'second', parent: trace('3'), ended: true },
      { name: 'first', parent: trace('2'), ended: true, links: [second?.traceparent] },
    ]);
    expect(below).toBe(first?.traceparent);
  });

  it('that serves several traces fails in all of them', async () => {
    const shared = ['1', '2'].map((digit) => ({ traceparent: trace(digit), describe: described(digit) }));
    await expect(inSpans(REQUEST, shared, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(tracer.spans.map(({ failure }) => String(failure))).toEqual(['Error: x', 'Error: x']);
  });
});
