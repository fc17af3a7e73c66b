import { decayedName, PRODUCT, type Places, type PrequentialPlaces } from './prequential.js';
import { HALF_LIVES } from './baselines.js';
import type { ContentMeasures } from './content-neighbours.js';
import { gainOver, measuresOf, type Measures } from './measures.js';

/** Measures of the product and of the baselines. */
export interface Comparison {
  readonly product: Measures;
  /** By name; decayed popularity with the half-life that was best on the tuning slice. */
  readonly baselines: Readonly<Record<string, Measures>>;
  /** How far the product's nDCG@5 is above that of decayed popularity. */
  readonly gain: { readonly over: string; readonly mean: number; readonly interval: readonly [number, number] };
}

/** What an evaluation found, as far as the log contains it. */
export interface EvaluationReport {
  readonly personal?: Comparison;
  readonly related?: Comparison;
  readonly content?: ContentMeasures;
}

/** Undefined if there was no target in the test slice. */
function comparisonOf(places: Places, random: () => number): Comparison | undefined {
  const own = places.test.get(PRODUCT);
  if (!own) return undefined;
  const over = bestHalfLife(places, random);
  const others = [...places.test].filter(([name]) => name !== PRODUCT && (!isDecayed(name) || name === over));
  return {
    product: measuresOf(own, random),
    baselines: Object.fromEntries(others.map(([name, of]) => [name, measuresOf(of, random)])),
    gain: { over, ...gainOver(own, places.test.get(over) ?? [], random) },
  };
}

export function reportOf(
  places: PrequentialPlaces | undefined,
  content: ContentMeasures | undefined,
  random: () => number,
): EvaluationReport {
  const personal = places && comparisonOf(places.personal, random);
  const related = places && comparisonOf(places.related, random);
  return { ...(personal && { personal }), ...(related && { related }), ...(content && { content }) };
}

/** As JSON: the product's measures, and those of the baselines. */
export function reportAsData({ personal, related, content }: EvaluationReport): object {
  return {
    ...(personal && { personal: { ...personal.product, gain: personal.gain } }),
    ...(related && { related: { ...related.product, gain: related.gain } }),
    ...(content && { content }),
    baselines: {
      ...(personal && { personal: personal.baselines }),
      ...(related && { related: related.baselines }),
      ...(content && { content: { random: content.random } }),
    },
  };
}

/** A table for each kind of list. */
export function reportAsText({ personal, related, content }: EvaluationReport): string {
  return [
    ...(personal ? tableOf('personal: what a reader reads next', personal) : []),
    ...(related ? tableOf('related: what is read next, within half an hour, by any reader', related) : []),
    ...(content ? contentLines(content) : []),
  ].join('\n');
}

function tableOf(title: string, { product, baselines, gain }: Comparison): string[] {
  const rows = [...Object.entries(baselines), [PRODUCT, product] as const];
  const [low, high] = gain.interval;
  return [
    `${title} · ${product.targets} targets`,
    `${''.padEnd(26)}    HR@5  nDCG@5     MRR   95 % of nDCG@5`,
    ...rows.map(([name, { hr5, ndcg5, mrr, interval }]) =>
      [
        name.padEnd(26),
        ...[hr5, ndcg5, mrr].map((value) => value.toFixed(4).padStart(8)),
        `   ${interval.map((value) => value.toFixed(4)).join(' to ')}`,
      ].join(''),
    ),
    `nDCG@5 above ${gain.over}: ${gain.mean.toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]${low > 0 ? '' : ', which may be chance'}`,
    '',
  ];
}

function contentLines({ ndcg5, purity, interval, random, targets }: ContentMeasures): string[] {
  return [
    `content: neighbours of the same label · ${targets} texts`,
    `nDCG@5 ${ndcg5.toFixed(4)} [${interval.map((value) => value.toFixed(4)).join(', ')}] · purity ${purity.toFixed(4)} · random ${random.toFixed(4)}`,
    '',
  ];
}

function bestHalfLife({ tuning, test }: Places, random: () => number): string {
  const from = tuning.size > 0 ? tuning : test;
  const names = HALF_LIVES.map(decayedName);
  const of = new Map(names.map((name) => [name, measuresOf(from.get(name) ?? [], random).ndcg5]));
  return names.reduce((best, name) => ((of.get(name) ?? 0) > (of.get(best) ?? 0) ? name : best));
}

function isDecayed(name: string): boolean {
  return name.startsWith('decayed popularity');
}
