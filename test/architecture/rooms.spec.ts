import { basename } from 'node:path';
import { folders, read, sources } from './source-tree.js';

const SERVICES = ['accounts', 'articles', 'comments', 'recommendations'];
const onDisk = [
  ...new Set(SERVICES.flatMap((service) => folders(`apps/${service}/src`)).map((path) => basename(path))),
];
const rules = read('.dependency-cruiser.mjs');
const documented = (/## Rooms[\s\S]*?\n\nLibraries/.exec(read('docs/architecture.md')) ?? [''])[0];

describe('the rooms of services', () => {
  it('on disk are those of docs/architecture.md', () => {
    const rows = [...documented.matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual([...onDisk].sort());
  });

  it('on disk are those of the dependency rules', () => {
    const walls = [...rules.matchAll(/\broom\(\s*'([\w-]+)'/g)].map(([, name]) => name);
    expect(walls.sort()).toEqual([...onDisk].sort());
    const known = /pathNot: '\^apps\/\[\^\/\]\+\/src\/\(([\w|-]+)\)\/'/.exec(rules)?.[1]?.split('|') ?? [];
    expect(known.sort()).toEqual([...onDisk].sort());
  });

  it('called use-cases hold use cases and nothing else', () => {
    const others = sources('apps').filter(
      (path) => path.includes('/use-cases/') && !/\.use-case(\.(unit|int)\.spec)?\.ts$/.test(path),
    );
    expect(others).toEqual([]);
  });
});

describe('front doors', () => {
  it('export by name', () => {
    const doors = sources('libs', 'tools').filter((path) => /^(libs|tools)\/[^/]+\/src\/index\.ts$/.test(path));
    expect(doors.length).toBeGreaterThan(6);
    expect(doors.filter((path) => /^export \*/m.test(read(path)))).toEqual([]);
  });
});
