import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedFiles } from '#generated-files.js';
import { staleFiles } from '#stale-files.js';

/** Writes the generated files; with `--check` it only says which are not current, and fails if there are any. */
const check = process.argv.includes('--check');
const root = join(import.meta.dirname, '..', '..', '..');
const stale = await staleFiles(root, await generatedFiles(root));

for (const { path, content } of stale) {
  if (check) console.error(`${path} is not current: run npm run generate and commit it.`);
  else await writeFile(join(root, path), content);
}
if (check && stale.length > 0) process.exitCode = 1;
else
  console.log(
    stale.length === 0 ? 'Generated files are current.' : `Written: ${stale.map(({ path }) => path).join(', ')}`,
  );
