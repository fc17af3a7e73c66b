import { measureRatio } from './ratio.js';
import { articleCase } from './article-case.js';
import { readCases } from './read-cases.js';
import type { Bench } from '#bench.js';
import type { Measure } from '#report/measure.js';
import { TARGETS } from '#report/targets.js';

/** P2: an article through the gateway, which caches nothing. */
export async function measureArticle(bench: Bench): Promise<Measure[]> {
  return [await measureRatio(bench, TARGETS.article, await articleCase(bench, 'gateway'))];
}

/** P3: a list of ten articles, and twenty comments. */
export async function measureLists(bench: Bench): Promise<Measure[]> {
  const { list, comments } = await readCases(bench);
  return [await measureRatio(bench, TARGETS.list, list), await measureRatio(bench, TARGETS.comments, comments)];
}
