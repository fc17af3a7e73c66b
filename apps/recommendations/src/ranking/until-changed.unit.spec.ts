import { UntilChanged } from './until-changed.js';

describe('UntilChanged', () => {
  it('computes a value once, until the index has changed', () => {
    const index = { revision: 0 };
    const answers = new UntilChanged<number>(index, 5);
    let worked = 0;
    const ask = (): number => answers.get('boats', () => (worked += 1));
    expect([ask(), ask()]).toEqual([1, 1]);
    index.revision += 1;
    expect([ask(), ask()]).toEqual([2, 2]);
  });

  it('keeps a limited number, the latest ones', () => {
    const answers = new UntilChanged<string>({ revision: 0 }, 2);
    const worked: string[] = [];
    const ask = (key: string): void => void answers.get(key, () => (worked.push(key), key));
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) ask(key);
    expect(worked).toEqual(['a', 'b', 'c', 'b']);
  });
});
