import { crashDemo } from '#crash-demo.js';
import { join } from 'node:path';

const begun = performance.now();
const say = (line: string): void => {
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1).padStart(5);
  process.stdout.write(`${seconds} s  ${line}\n`);
};
const sound = await crashDemo({ root: join(import.meta.dirname, '..', '..', '..'), say });
process.exit(sound ? 0 : 1);
