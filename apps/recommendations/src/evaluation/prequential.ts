import type { ActivityLog } from './activity-log.js';
import { Baselines, HALF_LIVES } from './baselines.js';
import { activityOf, idOf, publicationOf } from './events-of-log.js';
import { placeOf, type Scored } from './placing.js';
import type { Replay } from './replay.js';
import { Sittings } from './sittings.js';
import { spread, targetsOf, type Target } from './targets.js';
import { publications } from './timeline.js';

/** Places at which the wanted articles stood, by ranking; those of decayed popularity by their half-lives too. */
export interface Places {
  readonly tuning: Map<string, number[]>;
  readonly test: Map<string, number[]>;
}

export interface PrequentialPlaces {
  readonly personal: Places;
  readonly related: Places;
}

export interface PrequentialOptions {
  /** Of each kind and slice. */
  readonly mostTargets: number;
  readonly progress: (done: number, all: number) => void;
}

export const PRODUCT = 'product';
const PROGRESS_EVERY = 500;

export const decayedName = (halfLife: number): string => `decayed popularity, ${halfLife} h`;

/** Replays a log and, at each target, asks the service and the baselines for their rankings before they learn of it. */
export class Prequential {
  private readonly baselines = new Baselines();
  private readonly sittings = new Sittings();
  private readonly readBy = new Map<string, Set<string>>();
  private readonly places: PrequentialPlaces = { personal: noPlaces(), related: noPlaces() };

  constructor(
    private readonly replay: Replay,
    private readonly options: PrequentialOptions,
  ) {}

  async run(log: ActivityLog): Promise<PrequentialPlaces> {
    const { activities } = log;
    const targets = this.targetsAt(targetsOf(activities));
    const coming = publications(log);
    let published = 0;
    for (const [place, activity] of activities.entries()) {
      for (let next = coming[published]; next && next.at <= activity.at; next = coming[published]) {
        published += 1;
        this.baselines.publish(idOf('article', next.line.id), next.at);
        await this.replay.tell(publicationOf(next.line, next.at, published));
      }
      for (const target of targets.get(place) ?? []) await this.ask(target, activity.at);
      if (place % PROGRESS_EVERY === 0) this.options.progress(place, activities.length);
      if (activity.type === 'read') this.learn(activity.reader, idOf('article', activity.article), activity.at);
      await this.replay.tell(activityOf(activity, place));
    }
    await this.replay.settle();
    this.options.progress(activities.length, activities.length);
    return this.places;
  }

  private targetsAt({ personal, related }: ReturnType<typeof targetsOf>): Map<number, Target[]> {
    const all = [personal, related].flatMap((kind) =>
      (['tuning', 'test'] as const).flatMap((slice) =>
        spread(
          kind.filter((target) => target.slice === slice),
          this.options.mostTargets,
        ),
      ),
    );
    return Map.groupBy(all, ({ at }) => at);
  }

  private async ask({ slice, reader, article, seed }: Target, now: Date): Promise<void> {
    const wanted = idOf('article', article);
    const beside = seed === undefined ? undefined : idOf('article', seed);
    const read = beside === undefined ? (this.readBy.get(reader) ?? new Set<string>()) : new Set([beside]);
    const isOpen = (id: string): boolean => !read.has(id);
    const live = this.baselines.live(isOpen);
    const places = (beside === undefined ? this.places.personal : this.places.related)[slice];
    const note = (name: string, scored: readonly Scored[]): void => {
      const known = places.get(name) ?? [];
      known.push(placeOf(wanted, scored, live));
      places.set(name, known);
    };
    for (const halfLife of HALF_LIVES) {
      note(decayedName(halfLife), this.baselines.decayedPopularity(isOpen, halfLife, now));
    }
    if (slice === 'tuning') return;
    note('random', []);
    note('all-time popular', this.baselines.allTime(isOpen));
    note('latest', this.baselines.latest(isOpen));
    if (beside === undefined) note(PRODUCT, await this.replay.personal(idOf('reader', reader), now));
    else {
      note('co-read counts', this.baselines.coReadCounts(beside, isOpen));
      note(PRODUCT, await this.replay.related(beside, now));
    }
  }

  private learn(reader: string, article: string, at: Date): void {
    const read = this.readBy.get(reader) ?? new Set();
    this.readBy.set(reader, read);
    if (read.has(article)) return;
    for (const earlier of this.sittings.read(reader, article, at)) this.baselines.readTogether(article, earlier);
    this.baselines.read(article, at);
    read.add(article);
  }
}

function noPlaces(): Places {
  return { tuning: new Map(), test: new Map() };
}
