import { existsSync } from 'node:fs';
import { z } from 'zod';

const Environment = z.object({ CHROMIUM_PATH: z.string().min(1).default('/usr/bin/chromium') });

/** The browser's program; throws, with what to do, where there is none. */
export function chromiumPath(): string {
  const { CHROMIUM_PATH } = Environment.parse(process.env);
  if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
  throw new Error(
    `There is no browser at ${CHROMIUM_PATH}: install Chromium (on Debian “apt-get install chromium”) ` +
      'or name another one by CHROMIUM_PATH.',
  );
}
