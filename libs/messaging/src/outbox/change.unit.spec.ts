import { change as sut } from './change.js';
import { VersionConflict } from './outbox.errors.js';
import { TooManyConcurrentChanges } from '@broadsheet/contracts';

const losing = (races: number, lost: () => Error = () => new VersionConflict(1, 2)) => {
  let saves = 0;
  return (state: number): Promise<string> =>
    (saves += 1) <= races ? Promise.reject(lost()) : Promise.resolve(`saved ${state}`);
};
const loading = () => {
  let loads = 0;
  return (): Promise<number> => Promise.resolve((loads += 1));
};

describe('change', () => {
  it('saves what was decided on the state that was loaded', async () => {
    await expect(sut(loading(), losing(0))).resolves.toBe('saved 1');
  });

  it('loads and decides again after a lost race: a version conflict or a duplicate key', async () => {
    await expect(sut(loading(), losing(2))).resolves.toBe('saved 3');
    const duplicate = (): Error => Object.assign(new Error('E11000'), { code: 11_000 });
    await expect(sut(loading(), losing(1, duplicate))).resolves.toBe('saved 2');
  });

  it('throws TooManyConcurrentChanges with the last conflict once its attempts are used up', async () => {
    const thrown = await sut(loading(), losing(9), { attempts: 3, what: 'the tree' }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(TooManyConcurrentChanges);
    expect(thrown).toMatchObject({ cause: { code: 'VERSION_CONFLICT' } });
    expect((thrown as Error).message).toContain('the tree');
  });

  it('never repeats for another error, nor for one of the load', async () => {
    await expect(
      sut(
        loading(),
        losing(1, () => new Error('refused')),
      ),
    ).rejects.toThrow('refused');
    const stale = (): Promise<never> => Promise.reject(new VersionConflict(1, 2));
    await expect(sut(stale, losing(0))).rejects.toBeInstanceOf(VersionConflict);
  });
});
