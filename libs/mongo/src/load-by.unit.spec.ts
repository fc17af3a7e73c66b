import { loadBy } from './load-by.js';

interface Book {
  readonly _id: string;
  readonly titles: readonly string[];
}

describe('loadBy', () => {
  const book: Book = { _id: 'a', titles: ['its name', 'its old name'] };
  const filters: Record<string, unknown>[] = [];
  const sut = loadBy<Book>((filter) => {
    filters.push(filter);
    return Promise.resolve([book]);
  });
  const ask = (...conditions: Record<string, string>[]) => Promise.all(conditions.map((one) => sut(one)));
  beforeEach(() => void filters.splice(0));

  it('finds a document by any field, and by each of several values', async () => {
    const found = await ask({ _id: 'a' }, { titles: 'its name' }, { titles: 'its old name' });
    expect(found).toEqual([book, book, book]);
  });

  it('asks once for each field', async () => {
    await ask({ titles: 'its name' }, { _id: 'a' }, { titles: 'its old name' });
    expect(JSON.stringify(filters)).toBe('[{"titles":{"$in":["its name","its old name"]}},{"_id":{"$in":["a"]}}]');
  });

  it('returns undefined when no document has the value', async () => {
    expect(await sut({ _id: 'b' })).toBeUndefined();
  });
});
