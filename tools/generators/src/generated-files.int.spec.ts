import { staleFiles } from '#stale-files.js';
import { generatedFiles } from '#generated-files.js';

describe('generatedFiles', () => {
  it('are what is committed, format included', async () => {
    const root = process.cwd();
    const sut = await generatedFiles(root);
    expect(sut.map(({ path }) => path)).toEqual(['openapi.json']);
    expect(await staleFiles(root, sut)).toEqual([]);
  });
});
