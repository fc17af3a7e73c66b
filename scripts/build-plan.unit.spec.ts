import { type BuildState, buildPlan as sut, outputOf } from './build-plan.js';

const SERVICES = ['gateway', 'articles', 'comments', 'recommendations', 'accounts'];
const SOURCES = {
  'libs/mongo/src/index.ts': '1',
  'libs/client/src/index.ts': '1',
  'apps/articles/src/main.ts': '1',
  'apps/cli/src/main.ts': '1',
};

/** Everything is built, unless the test says otherwise. */
function aBuild(changes: Partial<BuildState> = {}): BuildState {
  const compiled = Object.keys(SOURCES).flatMap((source) => [outputOf(source), `${outputOf(source)}.map`]);
  const bundles = SERVICES.map((service) => `apps/${service}/dist/bundle/main.js`);
  const outputs = new Set([...compiled, 'libs/client/dist/index.d.ts', ...bundles]);
  return { stamp: { settings: 'a', sources: SOURCES }, settings: 'a', sources: SOURCES, outputs, ...changes };
}

describe('buildPlan', () => {
  it('does nothing when nothing changed', () => {
    expect(sut(aBuild())).toEqual({ compile: [], remove: [], declare: false, bundle: [] });
  });

  it('does everything the first time, and when a setting changed', () => {
    const all = { compile: Object.keys(SOURCES), remove: [], declare: true, bundle: SERVICES };
    expect(sut(aBuild({ stamp: undefined, outputs: new Set() }))).toEqual(all);
    expect(sut(aBuild({ settings: 'b' }))).toEqual(all);
  });

  it('compiles a changed file, and bundles its service only', () => {
    const sources = { ...SOURCES, 'apps/articles/src/main.ts': '2' };
    expect(sut(aBuild({ sources }))).toEqual({
      compile: ['apps/articles/src/main.ts'],
      remove: [],
      declare: false,
      bundle: ['articles'],
    });
  });

  it('bundles every service when a library changed, and none when the command line did', () => {
    expect(sut(aBuild({ sources: { ...SOURCES, 'libs/mongo/src/index.ts': '2' } })).bundle).toEqual(SERVICES);
    expect(sut(aBuild({ sources: { ...SOURCES, 'apps/cli/src/main.ts': '2' } }))).toEqual({
      compile: ['apps/cli/src/main.ts'],
      remove: [],
      declare: false,
      bundle: [],
    });
  });

  it('compiles again what is missing, and bundles again what has no bundle', () => {
    const { outputs } = aBuild();
    const without = (missing: string) => new Set([...outputs].filter((output) => output !== missing));
    expect(sut(aBuild({ outputs: without('apps/cli/dist/main.js') })).compile).toEqual(['apps/cli/src/main.ts']);
    expect(sut(aBuild({ outputs: without('apps/accounts/dist/bundle/main.js') })).bundle).toEqual(['accounts']);
  });

  it('declares the client again when it changed, or when its declarations are missing', () => {
    const { outputs } = aBuild();
    const without = new Set([...outputs].filter((output) => !output.endsWith('.d.ts')));
    expect(sut(aBuild({ outputs: without })).declare).toBe(true);
    expect(sut(aBuild({ sources: { ...SOURCES, 'libs/client/src/index.ts': '2' } })).declare).toBe(true);
  });

  it('removes what a deleted source left, and bundles without it', () => {
    const deleted = 'apps/articles/src/old.ts';
    const stamp = { settings: 'a', sources: { ...SOURCES, [deleted]: '1' } };
    const left = ['apps/articles/dist/old.js', 'apps/articles/dist/old.js.map', 'apps/articles/dist/old.d.ts'];
    const outputs = new Set([...aBuild().outputs, ...left, 'apps/articles/dist/bundle/chunk-A.js']);
    expect(sut(aBuild({ stamp, outputs }))).toEqual({
      compile: [],
      remove: left,
      declare: false,
      bundle: ['articles'],
    });
  });
});
