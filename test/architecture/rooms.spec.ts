import { basename } from 'node:path';
import { folders, read } from './source-tree.js';

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
    const known = /pathNot:\s*'\^apps\/\[\^\/\]\+\/src\/\(([\w|-]+)\)\/'/.exec(rules)?.[1]?.split('|') ?? [];
    expect(known.sort()).toEqual([...onDisk].sort());
  });
});
