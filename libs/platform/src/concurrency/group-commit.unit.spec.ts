import { GroupCommit } from './group-commit.js';

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('GroupCommit', () => {
  let writes: string[][];
  let sut: GroupCommit<string>;

  beforeEach(() => {
    writes = [];
    sut = new GroupCommit({
      maxSize: 3,
      isRefusal: (error) => error instanceof RangeError,
      write: async (items) => {
        writes.push([...items]);
        await nextTurn();
        if (items.includes('bad')) throw new RangeError('bad');
        if (items.includes('unavailable')) throw new Error('unavailable');
      },
    });
  });

  const outcomes = async (...items: string[]) =>
    (await Promise.allSettled(items.map((item) => sut.write(item)))).map(({ status }) => status);

  it('writes together the items of one turn, up to the maximum size', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((item) => sut.write(item)));

    expect(writes).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('writes together the items that arrive during another write', async () => {
    const first = sut.write('a');
    await nextTurn();
    await Promise.all([first, sut.write('b'), sut.write('c')]);

    expect(writes).toEqual([['a'], ['b', 'c']]);
  });

  it('starts again when all items are written', async () => {
    await sut.write('a');
    await sut.write('b');

    expect(writes).toEqual([['a'], ['b']]);
  });

  it('lets no item fail because of another', async () => {
    expect(await outcomes('a', 'bad', 'b')).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(writes).toEqual([['a', 'bad', 'b'], ['a'], ['bad'], ['b']]);
  });

  it('repeats no write whose outcome is unknown', async () => {
    expect(await outcomes('a', 'unavailable', 'b')).toEqual(['rejected', 'rejected', 'rejected']);
    expect(writes).toHaveLength(1);
    await sut.write('c');
  });

  it('fills a batch by the sizes of its items, and writes a larger item alone', async () => {
    const sized: number[][] = [];
    const write = (items: readonly number[]) => Promise.resolve(void sized.push([...items]));
    const group = new GroupCommit<number>({ write, maxSize: 5, sizeOf: (item) => item, isRefusal: () => false });
    await Promise.all([3, 2, 1, 9].map((item) => group.write(item)));

    expect(sized).toEqual([[3, 2], [1], [9]]);
  });

  it('waits for more items for `batchMs`, but not once the batch is full', async () => {
    const write = (items: readonly string[]) => Promise.resolve(void writes.push([...items]));
    const group = new GroupCommit<string>({ write, maxSize: 2, batchMs: 1_000_000, isRefusal: () => false });
    const first = group.write('a');
    await nextTurn();
    await nextTurn();
    expect(writes).toEqual([]);
    await Promise.all([first, group.write('b')]);

    expect(writes).toEqual([['a', 'b']]);
  });
});
