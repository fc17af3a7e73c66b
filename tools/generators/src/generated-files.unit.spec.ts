import { check } from 'prettier';
import { generatedFiles } from '#generated-files.js';

const ROOT = process.cwd();

describe('generatedFiles', () => {
  it('are formatted as the repository formats them, and the same each time', async () => {
    const sut = await generatedFiles(ROOT);
    expect(sut.map(({ path }) => path)).toEqual(['openapi.json']);
    expect(await generatedFiles(ROOT)).toEqual(sut);
    const [openApi] = sut;
    await expect(check(openApi?.content ?? '', { filepath: 'openapi.json', printWidth: 120 })).resolves.toBe(true);
  });
});
