import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staleFiles } from '#generated-file.js';

describe('staleFiles', () => {
  let root: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'generated-'));
    await writeFile(join(root, 'same.json'), '{}\n');
    await writeFile(join(root, 'other.json'), '{ "a": 1 }\n');
  });

  afterAll(() => rm(root, { recursive: true }));

  it('returns missing and different files', async () => {
    const files = ['same.json', 'other.json', 'missing.json'].map((path) => ({ path, content: '{}\n' }));
    const stale = await staleFiles(root, files);
    expect(stale.map(({ path }) => path)).toEqual(['other.json', 'missing.json']);
  });
});
