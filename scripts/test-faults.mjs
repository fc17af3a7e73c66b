// Runs the fault tests, all or those that are named: `npm run test:faults -- T5 T6`.
import { spawnSync } from 'node:child_process';

const names = process.argv.slice(2);
const chosen = names.filter((name) => /^T\d+$/i.test(name)).map((name) => name.toLowerCase());
const rest = names.filter((name) => !/^T\d+$/i.test(name));
const only = chosen.length === 0 ? [] : [`/(${chosen.join('|')})-`];
const node = ['--conditions=@broadsheet/source', '--experimental-vm-modules'];
const quiet = ['--disable-warning=ExperimentalWarning', '--disable-warning=TimeoutNegativeWarning'];
const jest = ['node_modules/jest/bin/jest.js', '--config', 'test/jest/faults.config.mjs', '--runInBand'];

const { status } = spawnSync(process.execPath, [...node, ...quiet, ...jest, ...rest, ...only], { stdio: 'inherit' });
process.exit(status ?? 1);
