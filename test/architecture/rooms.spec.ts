import { basename } from 'node:path';
import { folders, read, sources } from './source-tree.js';

const SERVICES = ['accounts', 'articles', 'comments', 'recommendations'];
const onDisk = [
  ...new Set(SERVICES.flatMap((service) => folders(`apps/${service}/src`)).map((path) => basename(path))),
];
const rules = read('.dependency-cruiser.mjs');
const section = (/## Rooms[\s\S]*?\n## /.exec(read('docs/architecture.md')) ?? [''])[0];
/** The names in the first column of each table of the section: of the services, then of the gateway. */
const [documented = [], ofGateway = []] = section
  .split(/\n\n/)
  .filter((block) => block.startsWith('| room'))
  .map((table) => [...table.matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name));

describe('the rooms of services', () => {
  it('on disk are those of docs/architecture.md', () => {
    expect([...documented].sort()).toEqual([...onDisk].sort());
  });

  it('of the gateway on disk are those of docs/architecture.md', () => {
    expect([...ofGateway].sort()).toEqual(
      folders('apps/gateway/src')
        .map((path) => basename(path))
        .sort(),
    );
  });

  it('on disk are those of the dependency rules', () => {
    const walls = [...rules.matchAll(/\broom\(\s*'([\w-]+)'/g)].map(([, name]) => name);
    expect(walls.sort()).toEqual([...onDisk].sort());
    const known = /pathNot:\s*'\^apps\/\[\^\/\]\+\/src\/\(([\w|-]+)\)\/'/.exec(rules)?.[1]?.split('|') ?? [];
    expect(known.sort()).toEqual([...onDisk].sort());
  });

  it('called use-cases hold use cases and nothing else', () => {
    const others = sources('apps').filter(
      (path) => path.includes('/use-cases/') && !/\.(use-case|spec)\.ts$/.test(path),
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
