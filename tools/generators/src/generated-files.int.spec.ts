import { eventCatalogue } from '@broadsheet/contracts';
import { frozenSchemas } from '#frozen/frozen-schemas.js';
import { formatted, staleFiles } from '#generated-file.js';
import { generatedFiles } from '#generated-files.js';

const root = process.cwd();

describe('generatedFiles', () => {
  it('are what is committed, format included', async () => {
    const sut = await Promise.all((await generatedFiles(root)).map((file) => formatted(root, file)));
    expect(sut.map(({ path }) => path)).toEqual([
      'openapi.json',
      'asyncapi.json',
      'docs/events.md',
      'docs/errors.md',
      'libs/client/src/generated/api.ts',
      'libs/client/src/generated/operation-addresses.ts',
    ]);
    expect(await staleFiles(root, sut)).toEqual([]);
  });
});

describe('frozenSchemas', () => {
  it('are what is committed, one for each event, and nothing is refused', async () => {
    const { files, refusals } = await frozenSchemas(root, eventCatalogue);
    expect(refusals).toEqual([]);
    expect(files).toHaveLength(eventCatalogue.length);
    expect(await staleFiles(root, await Promise.all(files.map((file) => formatted(root, file))))).toEqual([]);
  });
});
