import ts from 'typescript';
import { isAsSaid, printedBySteps, programOf, stepsOf } from '#clients/front-end-hour.js';
import { judgedProgram, systemUnderTest } from '#clients/system.config.js';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What the compiler says against a program of a front end: in a browser, strict, by the built types of packages. */
function typeFaults(file: string): string[] {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2024,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    strict: true,
    noEmit: true,
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file: where, start = 0 }) => {
    const line = (where?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    return `${where?.fileName ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

const run = promisify(execFile);
const steps = stepsOf(readFileSync('docs/front-end.md', 'utf8'));
const folder = join('.cache', `front-end-${process.pid}`);
const file = join(folder, 'hour.mts');

describe('docs/front-end.md', () => {
  beforeAll(() => {
    const program = programOf(steps).replaceAll('http://127.0.0.1:3000', systemUnderTest().gatewayUrl);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, program);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('compiles, with the types that a front end gets', () => {
    expect(typeFaults(file)).toEqual([]);
  }, 60_000);

  it('prints what it says, from the first block to the last', async () => {
    const { args, env } = judgedProgram();
    const { stdout } = await run(process.execPath, [...args, file], { env });
    const printed = printedBySteps(stdout);
    expect(printed).toHaveLength(steps.length);
    for (const [index, { code, prints = '' }] of steps.entries()) {
      const seen = printed[index] ?? '';
      expect([code, isAsSaid(seen, prints) ? 'as said' : seen]).toEqual([code, 'as said']);
    }
  }, 60_000);
});
