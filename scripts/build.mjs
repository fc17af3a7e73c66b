// Compiles what has changed since the last build, and bundles the services that are made of it. Types are checked by
// `npm run check`. With `--watch` it compiles each file again when it changes; bundles stay as they are. With
// `--clean` it removes what was built.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildPlan } from './build-plan.ts';

const STAMP = join('node_modules', '.cache', 'broadsheet-build.json');
const PACKAGES = '{apps/*,libs/*,tools/*,bench}';
/** A change of any of these changes what is built from the same sources. */
const SETTINGS = [
  'package-lock.json',
  'scripts/{build,build-plan,bundle,compile,swc-settings}.*',
  `${PACKAGES}/package.json`,
];

process.chdir(join(import.meta.dirname, '..'));
if (process.argv.includes('--clean')) globSync(`${PACKAGES}/dist`).forEach((dist) => rmSync(dist, { recursive: true }));
else if (process.argv.includes('--watch')) watchSources();
else process.exitCode = (await build()) ? 0 : 1;

/** False where a file cannot be compiled; it has said which. */
async function build({ bundles = true } = {}) {
  const settings = digestOf(SETTINGS);
  const sources = signatures();
  const outputs = new Set(globSync(`${PACKAGES}/dist/**/*.{js,map,ts,tsbuildinfo}`));
  const plan = buildPlan({ stamp: readStamp(), settings, sources, outputs });
  if (plan.compile.length + plan.remove.length + plan.bundle.length === 0 && !plan.declare) return true;
  for (const output of plan.remove) rmSync(output);
  if (plan.compile.length > 0) {
    const { compile } = await import('./compile.mjs');
    if (!(await compile(plan.compile))) return false;
  }
  if (!bundles) return true;
  if (plan.declare && !declareClient()) return false;
  if (plan.bundle.length > 0) {
    const { bundle } = await import('./bundle.mjs');
    await Promise.all(plan.bundle.map(bundle));
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, JSON.stringify({ settings, sources }));
  return true;
}

/** Front ends outside of this repository compile against these. */
function declareClient() {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const project = ['-p', join('libs', 'client', 'tsconfig.build.json'), '--declaration', '--emitDeclarationOnly'];
  return spawnSync(process.execPath, [tsc, ...project], { stdio: 'inherit' }).status === 0;
}

function signatures() {
  const files = globSync(`${PACKAGES}/src/**/*.ts`).filter((file) => !/(\.spec|\.d)\.ts$/.test(file));
  return Object.fromEntries(
    files.map((file) => {
      const { mtimeMs, size } = statSync(file);
      return [file, `${mtimeMs} ${size}`];
    }),
  );
}

function digestOf(patterns) {
  const hash = createHash('sha256');
  for (const file of globSync(patterns).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function readStamp() {
  return existsSync(STAMP) ? JSON.parse(readFileSync(STAMP, 'utf8')) : undefined;
}

function watchSources() {
  let timer;
  let building = Promise.resolve();
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (building = building.then(() => build({ bundles: false }))), 100);
  };
  for (const folder of globSync(`${PACKAGES}/src`)) watch(folder, { recursive: true }, later);
}
