import { measureRatio } from './ratio.js';
import { articleCase, readCases } from './cases.js';
import type { Bench } from '#bench.js';
import { type Measure, TARGETS } from '#report/measure.js';

/** P2: an article through the gateway, which caches nothing. */
export async function measureArticle(bench: Bench): Promise<Measure[]> {
  return [await measureRatio(bench, TARGETS.article, await articleCase(bench, 'gateway'))];
}

/** P3: a list of ten articles, and twenty comments. */
export async function measureLists(bench: Bench): Promise<Measure[]> {
  const { list, comments } = await readCases(bench);
  return [await measureRatio(bench, TARGETS.list, list), await measureRatio(bench, TARGETS.comments, comments)];
}
