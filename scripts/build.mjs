// Builds everything: types and JavaScript by the TypeScript compiler, then each service as one bundle for production.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundleServices } from './bundle.mjs';

const tsc = [join('node_modules', 'typescript', 'bin', 'tsc'), '-b', 'tsconfig.build.json'];
const { status } = spawnSync(process.execPath, tsc, { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
await bundleServices();
