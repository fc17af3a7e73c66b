import { eventCatalogue } from '@broadsheet/contracts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { frozenSchemas } from '#frozen/frozen-schemas.js';
import { formatted, staleFiles } from '#generated-file.js';
import { generatedFiles } from '#generated-files.js';

/**
 * Writes the generated files; with `--check` it only lists those that are not current, and fails if there are any.
 * When an event changed incompatibly, it names the fields, writes nothing and fails.
 */
const check = process.argv.includes('--check');
const root = join(import.meta.dirname, '..', '..', '..');
const { files, refusals } = await frozenSchemas(root, eventCatalogue);
const current = await Promise.all([...(await generatedFiles(root)), ...files].map((file) => formatted(root, file)));
const stale = await staleFiles(root, current);
const mayWrite = !check && refusals.length === 0;

for (const refusal of refusals) console.error(`${refusal}\n`);
for (const { path, content } of stale) {
  if (mayWrite) await writeFile(join(root, path), content);
  else if (check) console.error(`${path} is not current: run npm run generate and commit it.`);
}
if (refusals.length > 0 || (check && stale.length > 0)) process.exitCode = 1;
else
  console.log(
    stale.length === 0 ? 'Generated files are current.' : `Written: ${stale.map(({ path }) => path).join(', ')}`,
  );
