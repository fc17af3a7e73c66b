import { shareRead } from './share-read.js';

interface Page {
  readonly of: string;
  readonly limit: number;
}

describe('shareRead', () => {
  const reads: Page[] = [];
  const sut = shareRead(
    ({ of, limit }: Page) => `${of}:${limit}`,
    (page) => {
      reads.push(page);
      return page.of === 'bad' ? Promise.reject(new RangeError('bad')) : Promise.resolve(page.of.repeat(page.limit));
    },
  );
  beforeEach(() => void reads.splice(0));

  it('reads once for all who ask the same at the same moment, and keeps different questions apart', async () => {
    const pages = [
      { of: 'a', limit: 1 },
      { of: 'a', limit: 2 },
      { of: 'a', limit: 1 },
    ];
    expect(await Promise.all(pages.map(sut))).toEqual(['a', 'aa', 'a']);
    expect(reads).toEqual(pages.slice(0, 2));
  });

  it('reads anew for whoever asks later', async () => {
    await sut({ of: 'a', limit: 1 });
    await sut({ of: 'a', limit: 1 });
    expect(reads).toHaveLength(2);
  });

  it('tells a failure to those alone who asked for it, and forgets it', async () => {
    const [bad, good] = await Promise.allSettled([sut({ of: 'bad', limit: 1 }), sut({ of: 'a', limit: 1 })]);
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
  });
});
