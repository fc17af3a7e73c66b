import type { Case } from './ratio.js';
import type { Bench } from '#bench.js';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SCRIPT = join(import.meta.dirname, '..', '..', 'wrk', 'post-comments.lua');

/** Comments of guests, spread over all articles but the one that is read with its 200. */
export async function commentCase({ services, site, folder }: Bench): Promise<Case> {
  const file = join(folder, 'article-ids');
  await writeFile(file, site.articles.join('\n'));
  return { url: services.urlOf('gateway'), script: [SCRIPT, file] };
}
