import { MadeUpText } from './made-up-site.js';

describe('made-up text', () => {
  const sut = (seed: number) => new MadeUpText(seed);

  it('is the same for the same seed, and another for another', () => {
    expect(sut(7).markdown(5_000)).toBe(sut(7).markdown(5_000));
    expect(sut(7).sentence(9)).not.toBe(sut(8).sentence(9));
  });

  it('is about as long as wanted, with headings', () => {
    const markdown = sut(1).markdown(5_000);
    expect(markdown.length).toBeGreaterThanOrEqual(5_000);
    expect(markdown.length).toBeLessThan(5_600);
    expect(markdown).toMatch(/^## \w/);
  });
});
