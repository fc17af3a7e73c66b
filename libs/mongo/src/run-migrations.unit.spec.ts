import { pendingMigrations as sut } from './run-migrations.js';

const aMigration = (name: string) => ({ name, up: () => Promise.resolve() });

describe('pendingMigrations', () => {
  it('leaves out migrations that have run, and sorts by name', () => {
    const all = [aMigration('0003-c'), aMigration('0001-a'), aMigration('0002-b')];

    expect(sut(all, new Set(['0001-a'])).map(({ name }) => name)).toEqual(['0002-b', '0003-c']);
  });

  it('refuses two with the same name', () => {
    expect(() => sut([aMigration('0001-a'), aMigration('0001-a')], new Set())).toThrow('same name');
  });
});
