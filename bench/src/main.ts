import { runBench } from './run-bench.js';
import { join } from 'node:path';

process.exit(await runBench(process.argv.slice(2), join(import.meta.dirname, '..', '..')));
