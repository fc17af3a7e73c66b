import { read, sources } from './source-tree.js';

const example = [...read('.env.example').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=(.*)$/gm)].map(([, name = '']) => name);
/** Set by the tests' own setup, or by every system. */
const NOBODY_SETS = ['PATH'];
const isOfTests = (name: string): boolean => NOBODY_SETS.includes(name) || name.startsWith('TEST_');

const schemas = sources('apps', 'libs', 'tools', 'test').filter(
  (path) => /(\.config|-environment)\.ts$/.test(path) && !path.startsWith('test/faults/mains/'), // set by fault tests alone
);
const named = (path: string): string[] =>
  [...read(path).matchAll(/(?:^ {2}|[{,] )([A-Z][A-Z0-9_]+):/gm)].map(([, name = '']) => name);
const settings = new Set(schemas.flatMap(named).filter((name) => !isOfTests(name)));
const composed = [...read('docker-compose.yml').matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name = '']) => name);

describe('.env.example', () => {
  it('has every setting of every program', () => {
    expect([...settings]).toEqual(expect.arrayContaining(['IDENTITY_KEY', 'KAFKA_BROKERS', 'PORT', 'PUBLIC_URL']));
    expect([...settings].filter((name) => !example.includes(name))).toEqual([]);
  });

  it('has every setting of docker-compose.yml', () => {
    expect(composed.length).toBeGreaterThan(5);
    expect(composed.filter((name) => !example.includes(name))).toEqual([]);
  });

  it('has no setting that nothing reads, and none twice', () => {
    expect(example.filter((name) => !settings.has(name) && !composed.includes(name))).toEqual([]);
    expect(example).toEqual([...new Set(example)]);
  });

  it('changes nothing where it is taken as it is', () => {
    expect(read('.env.example').match(/^[A-Z]/gm)).toBeNull();
  });
});
