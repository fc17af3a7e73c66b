import { isSampled, isTraceparent, partsOf, toTraceparent, unsampled, unsampledTrace } from './traceparent.js';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SPAN = 'b7ad6b7169203331';
const SAMPLED = `00-${TRACE}-${SPAN}-01`;

describe('a trace context', () => {
  it.each([
    ['no text', undefined],
    ['twice the header', `${SAMPLED}, ${SAMPLED}`],
    ['capital letters', SAMPLED.toUpperCase()],
    ['a trace id of zeros', `00-${'0'.repeat(32)}-${SPAN}-01`],
    ['a span id of zeros', `00-${TRACE}-${'0'.repeat(16)}-01`],
    ['the version that is none', `ff-${TRACE}-${SPAN}-01`],
    ['more than there should be', `${SAMPLED}-x`],
  ])('is not %s', (_, text) => {
    expect(isTraceparent(text)).toBe(false);
  });

  it('is read, and written as it was', () => {
    expect(isTraceparent(SAMPLED)).toBe(true);
    expect(partsOf(SAMPLED)).toEqual({ traceId: TRACE, spanId: SPAN, sampled: true });
    expect(toTraceparent(partsOf(SAMPLED))).toBe(SAMPLED);
  });

  it('is sampled by one bit of its flags', () => {
    expect(['01', '03', '00', '02'].map((flags) => isSampled(`00-${TRACE}-${SPAN}-${flags}`))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isSampled(unsampled(SAMPLED))).toBe(false);
    expect(partsOf(unsampled(SAMPLED))).toMatchObject({ traceId: TRACE, spanId: SPAN });
  });

  it('of which nothing is kept is a new one each time', () => {
    const [one, other] = [unsampledTrace(), unsampledTrace()];
    expect([isTraceparent(one), isSampled(one), one === other]).toEqual([true, false, false]);
  });
});
