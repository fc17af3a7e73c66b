import type { Case } from './ratio.js';
import type { Bench } from '#bench.js';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SCRIPTS = join(import.meta.dirname, '..', '..', 'wrk');

/** A Lua script of wrk, and a file with the lines that it goes through in turn. */
export async function scripted(name: string, folder: string, lines: readonly string[]): Promise<readonly string[]> {
  const file = join(folder, `${name}.lines`);
  await writeFile(file, lines.join('\n'));
  return [join(SCRIPTS, `${name}.lua`), file];
}

/** All articles in turn, through the gateway or from their service: requests of one moment ask for different ones. */
export async function articleCase({ services, site, folder }: Bench, of: 'gateway' | 'articles'): Promise<Case> {
  return { url: services.urlOf(of), script: await scripted('read-articles', folder, site.slugs) };
}

/** Comments of guests, spread over all articles but the one that is read with its 200. */
export async function commentCase({ services, site, folder }: Bench): Promise<Case> {
  return { url: services.urlOf('gateway'), script: await scripted('post-comments', folder, site.articles) };
}

/** What is read through the gateway: articles in turn, one list, one discussion. */
export async function readCases(bench: Bench): Promise<Record<'article' | 'list' | 'comments', Case>> {
  const { services, site } = bench;
  const gateway = services.urlOf('gateway');
  return {
    article: await articleCase(bench, 'gateway'),
    list: { url: `${gateway}/v1/articles?limit=10` },
    comments: { url: `${gateway}/v1/articles/${site.discussed}/comments?limit=20` },
  };
}
