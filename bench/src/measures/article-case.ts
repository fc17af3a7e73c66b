import type { Case } from './ratio.js';
import type { Bench } from '#bench.js';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SCRIPT = join(import.meta.dirname, '..', '..', 'wrk', 'read-articles.lua');

/** All articles in turn, through the gateway or from their service: requests of one moment ask for different ones. */
export async function articleCase({ services, site, folder }: Bench, of: 'gateway' | 'articles'): Promise<Case> {
  const file = join(folder, 'article-slugs');
  await writeFile(file, site.slugs.join('\n'));
  return { url: services.urlOf(of), script: [SCRIPT, file] };
}
