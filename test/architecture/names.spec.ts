import { basename } from 'node:path';
import { folders, frontDoors, read, sources } from './source-tree.js';

const ROLES =
  'module config controller guard filter interceptor pipe client use-case consumer job repository schema migration errors route rule command builder stream codec strategy'.split(
    ' ',
  );
const ROLE = new RegExp(`\\.(${ROLES.join('|')}|v\\d+)$`);
const FORBIDDEN = /[/.](utils?|common|shared|helpers?|types|adapter|misc)[/.]|[/.]service\./;
/** Each has a file of its own. */
const INJECTED = /\.(module|controller|guard|filter|interceptor|use-case|consumer|job|repository)\.ts$/;
const files = sources('apps', 'libs', 'tools', 'bench').filter((path) => !path.endsWith('.spec.ts'));

/** `publish-article.use-case` names `PublishArticleUseCase`. */
const className = (name: string): string =>
  name
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

describe('names', () => {
  it('have roles of the closed list only', () => {
    const unknown = files.filter((path) => {
      const name = basename(path, '.ts').replace(/\.d$/, ''); // types of somebody else's code
      return name.includes('.') && !ROLE.test(name);
    });
    expect(unknown).toEqual([]);
  });

  it('never say utils, common, shared, helpers, types, service or adapter', () => {
    expect(files.filter((path) => FORBIDDEN.test(path.replace(/^(apps|libs|tools)\/[^/]+\/src/, '')))).toEqual([]);
  });

  it('are kebab-case', () => {
    expect(files.filter((path) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.ts$/.test(basename(path)))).toEqual([]);
  });

  it('of files whose class Nest injects are the class’s', () => {
    const others = files
      .filter((path) => INJECTED.test(path))
      .flatMap((path) => {
        const classes = [...read(path).matchAll(/^export (?:abstract )?class (\w+)/gm)].map(([, name]) => name ?? '');
        return classes.includes(className(basename(path, '.ts'))) ? [] : [`${path}: ${classes.join(', ')}`];
      });
    expect(others).toEqual([]);
  });

  it('of loggers are words: a bundle may name classes otherwise', () => {
    expect(files.filter((path) => /new Logger\([A-Z]\w*\.name\)/.test(read(path)))).toEqual([]);
  });

  it('of an index.ts occur only at a library’s front doors', () => {
    const doors = new Set(folders('libs', 'tools').flatMap(frontDoors));
    expect(files.filter((path) => basename(path) === 'index.ts' && !doors.has(path))).toEqual([]);
  });
});

describe('documents', () => {
  it.each(folders('apps', 'libs', 'tools'))('%s has a README of at most a screen', (folder) => {
    const lines = read(`${folder}/README.md`).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.length).toBeLessThanOrEqual(60);
  });

  it('name every dependency that runs in production', () => {
    const why = read('docs/dependencies.md');
    const used = folders('apps', 'libs', 'tools').flatMap((folder) =>
      Object.keys((JSON.parse(read(`${folder}/package.json`)) as { dependencies?: object }).dependencies ?? {}),
    );
    const silent = [...new Set(used)].filter(
      (name) => !name.startsWith('@broadsheet/') && !why.includes(`\`${name}\``),
    );
    expect(silent).toEqual([]);
  });
});
