// Requests drawn from openapi.json against a running system: `npm run test:fuzz [number [seed]]`, 50,000 by default.
import { spawnSync } from 'node:child_process';

const [requests = '50000', seed] = process.argv.slice(2);
const node = ['--conditions=@broadsheet/source', '--experimental-vm-modules'];
const quiet = ['--disable-warning=ExperimentalWarning', '--disable-warning=TimeoutNegativeWarning'];
const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'e2e', '--testPathPatterns', 'e2e/fuzz'];
const env = { ...process.env, TEST_FUZZ_REQUESTS: requests, ...(seed === undefined ? {} : { TEST_FUZZ_SEED: seed }) };

const { status } = spawnSync(process.execPath, [...node, ...quiet, ...jest], { stdio: 'inherit', env });
process.exit(status ?? 1);
