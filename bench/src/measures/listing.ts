import { cpuLine, cpuOfOurs, perRequest } from './ours.js';
import type { Bench } from '#bench.js';
import { percentile } from '#figures/percentile.js';
import { type Measure, TARGETS } from '#report/measure.js';
import { LatestWatch } from '#visible/latest-watch.js';
import { Press, type Published, type Seen } from '#visible/press.js';
import { delay } from '@broadsheet/platform/concurrency';

const PER_SECOND = 100;
/** One event in this many is a publication or a withdrawal, in turn; the others are reads that readers report. */
const CHANGE_EACH = 10;
/** A list of one of these languages shows all that there is of it: what is withdrawn is not merely pushed out. */
const LANGUAGES = ['fo', 'kl'];
const OF_A_LANGUAGE = 50;
/** This many of these are withdrawn before anything counts. */
const WARMING = 20;

/** P14: how long after it was due a publication is first served in a list, and a withdrawal last, while readers read. */
export async function measureListing(bench: Bench): Promise<Measure[]> {
  const press = new Press(bench.gateway, { authorization: await bench.keys.bearer() });
  const toWithdraw: [Published, LatestWatch][] = [];
  for (const language of LANGUAGES) {
    const list = new LatestWatch(bench.gateway, `&language=${language}`);
    for (let n = 0; n < OF_A_LANGUAGE; n += 1) toWithdraw.push([await press.publish(language), list]);
    const last = toWithdraw.at(-1)?.[0];
    if (last) await list.shows(last.id, press.titleOf(last));
  }
  await changeSteadily(press, bench.site.articles, toWithdraw.splice(0, WARMING));
  const before = cpuOfOurs(bench);
  const seen = await changeSteadily(press, bench.site.articles, toWithdraw);
  const events = toWithdraw.length * CHANGE_EACH * 2;
  return results(bench, seen, cpuLine([perRequest(before, cpuOfOurs(bench), events)]));
}

/** As many events as it takes to withdraw them all, due at a constant rate. */
async function changeSteadily(
  press: Press,
  read: readonly string[],
  toWithdraw: readonly [Published, LatestWatch][],
): Promise<Seen[]> {
  const begun = performance.now();
  const seen: Promise<Seen | null>[] = [];
  const events = toWithdraw.length * CHANGE_EACH * 2;
  for (let number = 0; number < events; number += 1) {
    const due = begun + (number * 1_000) / PER_SECOND;
    await delay(due - performance.now());
    const change = number / CHANGE_EACH;
    const withdrawn = toWithdraw[change / 2];
    if (!Number.isInteger(change)) seen.push(press.report(read[number % read.length] ?? '', number));
    else seen.push(withdrawn ? press.withdrawn(...withdrawn, due) : press.published(due));
  }
  return (await Promise.all(seen)).filter((one) => one !== null);
}

function results({ say }: Bench, seen: readonly Seen[], cpu: string): Measure[] {
  const of = (kind: Seen['kind']) => seen.filter((one) => one.kind === kind).map(({ ms }) => ms);
  const line = (kind: Seen['kind']) =>
    `${kind} ${percentile(of(kind), 0.5).toFixed(1)}/${percentile(of(kind), 0.99).toFixed(1)}`;
  const notes = [
    `CPU per event, with what looks for it, ${cpu}`,
    `p50/p99 in ms of ${of('published').length} and ${of('withdrawn').length}: ${line('published')}; ${line('withdrawn')}`,
  ];
  say(`P14 ${line('published')}; ${line('withdrawn')}`);
  return [
    { ...TARGETS.listedP50, value: percentile(of('published'), 0.5), baseline: null, notes },
    { ...TARGETS.listedP99, value: percentile(of('published'), 0.99), baseline: null, notes: [] },
    { ...TARGETS.unlistedP50, value: percentile(of('withdrawn'), 0.5), baseline: null, notes: [] },
    { ...TARGETS.unlistedP99, value: percentile(of('withdrawn'), 0.99), baseline: null, notes: [] },
  ];
}
