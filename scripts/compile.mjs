// Compiles TypeScript files by swc, each to its place under `dist` with a source map.
import { transformFile } from '@swc/core';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import { outputOf } from './build-plan.ts';
import { SWC } from './swc-settings.mjs';

/** Resolves to false where a file cannot be compiled, and has printed why; the others are compiled all the same. */
export async function compile(sources) {
  const results = await Promise.allSettled(sources.map(compileOne));
  const failures = results.filter(({ status }) => status === 'rejected');
  for (const { reason } of failures) console.error(reason.message ?? reason);
  return failures.length === 0;
}

async function compileOne(source) {
  const output = outputOf(source);
  const { code, map } = await transformFile(source, {
    ...SWC,
    sourceMaps: true,
    inlineSourcesContent: false,
    sourceFileName: relative(dirname(output), source),
  });
  await mkdir(dirname(output), { recursive: true });
  await writeFile(output, `${code}//# sourceMappingURL=${basename(output)}.map\n`);
  await writeFile(`${output}.map`, map);
}
