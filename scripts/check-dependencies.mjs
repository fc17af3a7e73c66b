// Part of `npm run check`: where packages come from, what they may do when they are installed, and under which licences
// they are. Works offline; `node scripts/check-dependencies.mjs [root]`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dependencyFaults } from './dependency-faults.mjs';

const root = process.argv[2] ?? join(import.meta.dirname, '..');
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const folders = ['apps', 'libs', 'tools'].flatMap((group) =>
  existsSync(join(root, group)) ? readdirSync(join(root, group)).map((name) => join(group, name)) : [],
);
const paths = ['.', 'bench', ...folders].map((folder) => join(folder, 'package.json'));
const manifests = Object.fromEntries(
  paths.filter((path) => existsSync(join(root, path))).map((path) => [path, read(path)]),
);

/** As a package says it of itself; else as the lock file has it. */
function licenceOf({ path, license }) {
  const file = join(path, 'package.json');
  const { license: own, licenses } = existsSync(join(root, file)) ? read(file) : {};
  const found = own ?? licenses?.map((one) => one.type ?? one).join(' OR ') ?? license;
  return typeof found === 'object' ? found.type : (found ?? 'none');
}

const lock = read('package-lock.json');
const faults = dependencyFaults({
  lock,
  installed: read('node_modules/.package-lock.json'),
  licenceOf,
  manifests,
  allowed: read('docs/dependencies.allowed.json'),
});
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`Packages are as they should be: ${Object.keys(lock.packages).length} in the lock file.`);
