import { type ActivityLog, activityLog, type LogLine } from './activity-log.js';
import { contentNeighbours } from './content-neighbours.js';
import { readDeskdrop } from './deskdrop.js';
import { IN_ORDER } from './deliveries.js';
import { DisorderedDeliveries } from './disordered-deliveries.js';
import type { EvaluationOptions } from './evaluation-options.js';
import { readLabelledTexts } from './labelled-texts.js';
import { LogProblem } from './log-problem.errors.js';
import { Prequential } from './prequential.js';
import { readLog } from './read-log.js';
import { Replay, type ServiceParts } from './replay.js';
import { reportOf, type EvaluationReport } from './report.js';
import { seededRandom } from './seeded-random.js';

interface Surroundings {
  /** The service's parts, on a database that is empty. */
  readonly fresh: (consumers: number) => Promise<ServiceParts>;
  readonly say: (line: string) => void;
}

const SAY_EVERY_MS = 5_000;

/** Reads the files, replays them and measures. Throws LogProblem where a file cannot be replayed. */
export async function evaluateLog(options: EvaluationOptions, { fresh, say }: Surroundings): Promise<EvaluationReport> {
  const log = await readFiles(options);
  const labelled = [...log.articles.values()].filter(({ label }) => label !== undefined);
  const { articles, activities } = log;
  if (articles.size + activities.length === 0) throw new LogProblem('There is neither an article nor an activity.');
  say(`${articles.size} articles told, ${labelled.length} with labels; ${activities.length} activities`);
  const random = seededRandom(options.seed);
  const content =
    labelled.length > 1 ? await contentNeighbours(labelled, new Replay(await fresh(1)), random) : undefined;
  const { mostTargets } = options;
  const progress = sayingNowAndThen(say);
  const { disorder } = options;
  const deliveries = disorder === undefined ? IN_ORDER : new DisorderedDeliveries(disorder, options.seed);
  const prequential = new Prequential(new Replay(await fresh(disorder ?? 1), deliveries), { mostTargets, progress });
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

function sayingNowAndThen(say: (line: string) => void): (done: number, all: number) => void {
  let said = performance.now();
  return (done, all) => {
    if (performance.now() - said < SAY_EVERY_MS && done < all) return;
    said = performance.now();
    say(`${done} of ${all} activities replayed`);
  };
}
