import { type ActivityLog, activityLog, type LogLine } from './activity-log.js';
import { contentNeighbours } from './content-neighbours.js';
import { DisorderedDeliveries, IN_ORDER } from './deliveries.js';
import { readDeskdrop } from './deskdrop.js';
import type { EvaluationOptions } from './evaluation-options.js';
import { readLabelledTexts } from './labelled-texts.js';
import { Prequential } from './prequential.js';
import { readLog } from './read-log.js';
import { Replay } from './replay.js';
import { type EvaluationReport, reportOf } from './report.js';
import { seededRandom } from './seeded-random.js';
import type { ServiceParts } from './service-parts.js';
import { LogProblem } from '#domain/recommendations.errors.js';
import { SECOND_MS } from '@broadsheet/contracts';

interface Environment {
  /** The service's parts, on an empty database. */
  readonly freshParts: () => Promise<ServiceParts>;
  readonly say: (line: string) => void;
}

const PROGRESS_EVERY_MS = 5 * SECOND_MS;

/** Reads the files, replays them and measures. Throws LogProblem if a file cannot be replayed. */
export async function evaluateLog(
  options: EvaluationOptions,
  { freshParts, say }: Environment,
): Promise<EvaluationReport> {
  const log = await readFiles(options);
  const labelled = [...log.articles.values()].filter(({ label }) => label !== undefined);
  const { articles, activities } = log;
  if (articles.size + activities.length === 0) throw new LogProblem('There is neither an article nor an activity.');
  say(`${articles.size} articles, ${labelled.length} with labels; ${activities.length} activities`);
  const random = seededRandom(options.seed);
  const content =
    labelled.length > 1 ? await contentNeighbours(labelled, new Replay(await freshParts()), random) : undefined;
  const { maxTargets } = options;
  const progress = throttledProgress(say);
  const { disorder } = options;
  const deliveries = disorder === undefined ? IN_ORDER : new DisorderedDeliveries(disorder, options.seed);
  const prequential = new Prequential(new Replay(await freshParts(), deliveries), { maxTargets, progress });
  const places = activities.length > 0 ? await prequential.run(log) : undefined;
  return reportOf(places, content, random);
}

async function readFiles({ from, events, articles }: EvaluationOptions): Promise<ActivityLog> {
  if (from === 'labelled-texts') return activityLog(await readLabelledTexts(articles ?? ''));
  const lines: LogLine[] = [];
  for (const file of [articles, events]) {
    if (file === undefined) continue;
    const read = from === 'deskdrop' && file === events ? readDeskdrop(file) : readLog(file);
    for await (const line of read) lines.push(line);
  }
  return activityLog(lines);
}

function throttledProgress(say: (line: string) => void): (done: number, all: number) => void {
  let lastAt = performance.now();
  return (done, all) => {
    if (performance.now() - lastAt < PROGRESS_EVERY_MS && done < all) return;
    lastAt = performance.now();
    say(`${done} of ${all} activities replayed`);
  };
}
