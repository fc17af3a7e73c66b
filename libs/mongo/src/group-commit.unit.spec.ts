import { GroupCommit } from './group-commit.js';

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('GroupCommit', () => {
  let writes: string[][];
  let sut: GroupCommit<string>;

  beforeEach(() => {
    writes = [];
    sut = new GroupCommit({
      most: 3,
      isRefusal: (error) => error instanceof RangeError,
      write: async (items) => {
        writes.push([...items]);
        await nextTurn();
        if (items.includes('bad')) throw new RangeError('bad');
        if (items.includes('away')) throw new Error('away');
      },
    });
  });

  const outcomes = async (...items: string[]) =>
    (await Promise.allSettled(items.map((item) => sut.write(item)))).map(({ status }) => status);

  it('writes together what comes in one turn, so many at most', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((item) => sut.write(item)));

    expect(writes).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('writes together what comes while another write is under way', async () => {
    const first = sut.write('a');
    await nextTurn();
    await Promise.all([first, sut.write('b'), sut.write('c')]);

    expect(writes).toEqual([['a'], ['b', 'c']]);
  });

  it('begins anew when all is written', async () => {
    await sut.write('a');
    await sut.write('b');

    expect(writes).toEqual([['a'], ['b']]);
  });

  it('lets nobody fail for the fault of another', async () => {
    expect(await outcomes('a', 'bad', 'b')).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(writes).toEqual([['a', 'bad', 'b'], ['a'], ['bad'], ['b']]);
  });

  it('repeats nothing of which it is not known whether it was saved', async () => {
    expect(await outcomes('a', 'away', 'b')).toEqual(['rejected', 'rejected', 'rejected']);
    expect(writes).toHaveLength(1);
    await sut.write('c');
  });

  it('takes as much as fits, by what each item counts, and what is larger alone', async () => {
    const sized: number[][] = [];
    const write = (items: readonly number[]) => Promise.resolve(void sized.push([...items]));
    const group = new GroupCommit<number>({ write, most: 5, sizeOf: (item) => item, isRefusal: () => false });
    await Promise.all([3, 2, 1, 9].map((item) => group.write(item)));

    expect(sized).toEqual([[3, 2], [1], [9]]);
  });

  it('waits for more where it is told to, and not once it has enough', async () => {
    const write = (items: readonly string[]) => Promise.resolve(void writes.push([...items]));
    const group = new GroupCommit<string>({ write, most: 2, gatherMs: 1_000_000, isRefusal: () => false });
    const first = group.write('a');
    await nextTurn();
    await nextTurn();
    expect(writes).toEqual([]);
    await Promise.all([first, group.write('b')]);

    expect(writes).toEqual([['a', 'b']]);
  });
});
