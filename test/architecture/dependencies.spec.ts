import { ROOT } from './source-tree.js';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Package {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Project {
  readonly locked?: Package;
  readonly installed?: Package;
  readonly licence?: string;
  readonly manifest?: object;
  readonly allowed?: object;
}

const SOUND: Package = { version: '1.0.0', integrity: 'sha512-abc', license: 'MIT' };
const MANIFEST = { dependencies: { boat: '1.0.0' } };
const ALLOWED = { licences: { MIT: 'permissive, as ours is' }, packages: {}, installScripts: {} };

describe('the check of dependencies', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'broadsheet-dependencies-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (path: string, content: object): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), JSON.stringify(content));
  };
  /** What it says of a project with one package. */
  const check = ({ locked = SOUND, installed = locked, licence = 'MIT', ...rest }: Project): string => {
    write('package.json', { ...MANIFEST, ...rest.manifest });
    write('package-lock.json', { packages: { '': {}, 'node_modules/boat': locked } });
    write('node_modules/.package-lock.json', { packages: { 'node_modules/boat': installed } });
    write('node_modules/boat/package.json', { name: 'boat', license: licence });
    write('docs/dependencies.allowed.json', { ...ALLOWED, ...rest.allowed });
    const script = join(ROOT, 'scripts', 'check-dependencies.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, root], { encoding: 'utf8' });
    return status === 0 ? 'fine' : stderr;
  };

  it('takes a package that is as it should be', () => {
    expect(check({})).toBe('fine');
  });

  it.each<[string, Project, string]>([
    ['without the hash of its content', { locked: { version: '1.0.0' } }, 'has no integrity'],
    ['with a weak hash', { locked: { ...SOUND, integrity: 'sha1-abc' } }, 'is no SHA-512'],
    ['from elsewhere', { locked: { ...SOUND, resolved: 'git+ssh://git@a.example/b.git' } }, 'comes from git+ssh'],
    ['of a version that may be any', { manifest: { dependencies: { boat: '^1.0.0' } } }, 'is not exact'],
    ['that is not what the lock file names', { installed: { ...SOUND, integrity: 'sha512-x' } }, 'not what the lock'],
    ['of a licence that nobody has allowed', { licence: 'GPL-3.0-only' }, 'its licence is GPL-3.0-only'],
    ['of two licences, one of which is not allowed', { licence: '(MIT AND SSPL-1.0)' }, 'its licence is (MIT AND'],
    ['with an install script', { locked: { ...SOUND, hasInstallScript: true } }, 'does not decide on it'],
    ['that is decided on without a reason', { manifest: { allowScripts: { boat: true } } }, 'differ'],
    [
      'that is allowed and gone',
      { allowed: { packages: { oar: { licence: 'X', why: 'in tests only' } } } },
      'not there',
    ],
    ['that is allowed without a reason', { allowed: { licences: { MIT: '' } } }, 'does not say why'],
  ])('finds a package %s', (_, project, says) => {
    expect(check(project)).toContain(says);
  });

  it('takes one of several licences', () => {
    expect(check({ licence: '(GPL-2.0-only OR MIT)' })).toBe('fine');
  });
});
