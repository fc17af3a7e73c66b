import { commentCase } from './cases.js';
import { measureRatio } from './ratio.js';
import type { Bench } from '#bench.js';
import { percentile } from '#figures/percentile.js';
import { steadyLatencies } from '#load/steady.js';
import { type Measure, TARGETS } from '#report/measure.js';

const PER_SECOND = 100;

/** P4: a comment, validated, counted and stored by a majority with its events, while the relay sends them. */
export async function measureComments(bench: Bench): Promise<Measure[]> {
  const accepted = await measureRatio(bench, TARGETS.comment, await commentCase(bench));
  return [accepted, await measureSteady(bench)];
}

async function measureSteady({ services, site, folder, plan, others, say }: Bench): Promise<Measure> {
  const gateway = services.urlOf('gateway');
  const usedByOthers = others.watch();
  const latencies = await steadyLatencies({
    urls: site.articles.map((id) => `${gateway}/v1/articles/${id}/comments`),
    body: JSON.stringify({ guestName: 'Ines of the harbour', text: 'The ferry was late again.' }),
    perSecond: PER_SECOND,
    seconds: plan.steadySeconds,
    folder,
  });
  const value = percentile(latencies, 0.99);
  const p50 = percentile(latencies, 0.5).toFixed(1);
  say(`P4 at a constant ${PER_SECOND}/s: p50 ${p50} ms, p99 ${value.toFixed(1)} ms`);
  const others100 = (usedByOthers() * 100).toFixed(0);
  const note = `${latencies.length} comments by h2load, p50 ${p50} ms; other processes used ${others100} % of a core`;
  return { ...TARGETS.commentP99, value, baseline: null, notes: [note] };
}
