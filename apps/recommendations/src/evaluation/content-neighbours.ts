import type { ArticleLine } from './activity-log.js';
import { idOf, publicationOf } from './events-of-log.js';
import { intervalOfMean, mean } from './measures.js';
import type { Replay } from './replay.js';

/** How often similar texts have the same label. */
export interface ContentMeasures {
  /** nDCG@5 with every neighbour of the same label relevant. */
  readonly ndcg5: number;
  /** Share of the five neighbours that have the same label. */
  readonly purity: number;
  readonly interval: readonly [number, number];
  /** nDCG@5 of neighbours drawn at random. */
  readonly random: number;
  readonly targets: number;
}

const CUT = 5;
const DISCOUNTS = Array.from({ length: CUT }, (_, place) => 1 / Math.log2(place + 2));
const BEST = DISCOUNTS.reduce((sum, discount) => sum + discount, 0);

/** The five neighbours of every labelled text, through the service's own index. All texts are published at one moment. */
export async function contentNeighbours(
  lines: readonly ArticleLine[],
  replay: Replay,
  random: () => number,
): Promise<ContentMeasures> {
  const labelled = lines.filter(({ label }) => label !== undefined);
  const labels = new Map(labelled.map(({ id, label }) => [idOf('article', id), label]));
  for (const [place, line] of labelled.entries()) await replay.publish(publicationOf(line, new Date(0), place + 1));
  await replay.settle();
  const hits = [...labels].map(([id, label]) => replay.similar(id, CUT).map((other) => labels.get(other) === label));
  const gains = hits.map((of) => of.reduce((sum, hit, place) => sum + (hit ? (DISCOUNTS[place] ?? 0) : 0), 0) / BEST);
  const sizes = [...Map.groupBy(labels.values(), (label) => label).values()].map(({ length }) => length);
  return {
    ndcg5: mean(gains),
    purity: mean(hits.map((of) => of.filter(Boolean).length / CUT)),
    interval: intervalOfMean(gains, random),
    random: sizes.reduce((sum, size) => sum + (size / labels.size) * ((size - 1) / (labels.size - 1)), 0),
    targets: labels.size,
  };
}
