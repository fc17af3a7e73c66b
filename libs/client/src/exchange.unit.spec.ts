import { addressOf } from '#exchange.js';

describe('addressOf', () => {
  it('fills the braces and adds what is asked', () => {
    const sut = addressOf('/v1/a/{one}/b/{two}', { one: 7, two: 'ü/?' }, { q: ['x', 'y'], none: undefined, w: true });
    expect(sut).toBe('/v1/a/7/b/%C3%BC%2F%3F?q=x%2Cy&w=true');
  });

  it.each(['', '.', '..'])('refuses “%s”, which would lead elsewhere', (one) => {
    expect(() => addressOf('/v1/a/{one}', { one })).toThrow(TypeError);
  });

  it('refuses what is missing', () => {
    expect(() => addressOf('/v1/a/{one}')).toThrow('is no one for /v1/a/{one}');
  });
});
