import { type ActivityLog, publications } from './activity-log.js';
import { Baselines, HALF_LIVES, Sittings } from './baselines.js';
import { activityOf, idOf, publicationOf } from './events-of-log.js';
import { placeOf } from './measures.js';
import type { Replay } from './replay.js';
import { spread, type Target, targetsOf } from './targets.js';
import type { Scored } from '#ranking/top-list.js';

/** Places of the wanted articles, by ranking; those of decayed popularity by half-life too. */
export interface Places {
  readonly tuning: Map<string, number[]>;
  readonly test: Map<string, number[]>;
}

export interface PrequentialPlaces {
  readonly personal: Places;
  readonly related: Places;
}

interface PrequentialOptions {
  /** Per kind and slice. */
  readonly maxTargets: number;
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
    const upcoming = publications(log);
    let published = 0;
    for (const [place, activity] of activities.entries()) {
      for (let next = upcoming[published]; next && next.at <= activity.at; next = upcoming[published]) {
        published += 1;
        this.baselines.publish(idOf('article', next.line.id), next.at);
        await this.replay.publish(publicationOf(next.line, next.at, published));
      }
      for (const target of targets.get(place) ?? []) await this.ask(target, activity.at);
      if (place % PROGRESS_EVERY === 0) this.options.progress(place, activities.length);
      if (activity.type === 'read') this.learn(activity.reader, idOf('article', activity.article), activity.at);
      await this.replay.publish(activityOf(activity, place));
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
          this.options.maxTargets,
        ),
      ),
    );
    return Map.groupBy(all, ({ at }) => at);
  }

  private async ask({ slice, reader, article, seed }: Target, now: Date): Promise<void> {
    const wanted = idOf('article', article);
    const seedId = seed === undefined ? undefined : idOf('article', seed);
    const read = seedId === undefined ? (this.readBy.get(reader) ?? new Set<string>()) : new Set([seedId]);
    const isOpen = (id: string): boolean => !read.has(id);
    const live = this.baselines.live(isOpen);
    const places = (seedId === undefined ? this.places.personal : this.places.related)[slice];
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
    if (seedId === undefined) note(PRODUCT, await this.replay.personal(idOf('reader', reader), now));
    else {
      note('co-read counts', this.baselines.coReadCounts(seedId, isOpen));
      note(PRODUCT, await this.replay.related(seedId, now));
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
