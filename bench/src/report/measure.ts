/** In the order in which they are measured: memory after the load, what stops services late, what fills them last. */
export const MEASURE_IDS = ['P2', 'P3', 'P4', 'P12', 'P10', 'P6', 'P14', 'P7', 'P11', 'P13', 'P15', 'P8'] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

export const isMeasureId = (word: string): word is MeasureId => MEASURE_IDS.some((id) => id === word);

export interface Target {
  readonly id: MeasureId;
  readonly name: string;
  readonly unit: string;
  readonly target: number;
  /** Whether more than the target is good, or less. */
  readonly better: 'more' | 'less';
  /** What others reach, measured beforehand by the same method. */
  readonly peers?: string;
}

const PEERS = {
  article: 'Ghost .016  WordPress .0022  Strapi .022  Payload .018',
  list: 'Ghost .015  WordPress .002  Strapi .012  Payload .020',
  comments: 'Ghost .004  WordPress .0016  Strapi .008  Payload .018',
  comment: 'Ghost .0027  WordPress .0017  Strapi .0064  Payload .011',
  idle: 'Ghost 240  WordPress 195  Strapi 346  Payload 120',
  loaded: 'Ghost 630  WordPress -  Strapi 690  Payload 460',
  cold: 'Ghost 1400-2000  WordPress 500  Strapi 1600-2000  Payload 500',
};

/** What has to be reached, and how far others are. */
export const TARGETS = {
  article: ratio('P2', 'GET an article, no cache', 0.06, PEERS.article),
  list: ratio('P3', 'GET a list of 10, no cache', 0.05, PEERS.list),
  comments: ratio('P3', 'GET 20 comments, no cache', 0.04, PEERS.comments),
  comment: ratio('P4', 'POST a comment', 0.03, PEERS.comment),
  commentP99: less('P4', 'POST a comment, p99 at 100/s', 'ms', 30),
  hopCpu: less('P12', 'the gateway’s hop, CPU', 'µs', 40),
  hopLatency: less('P12', 'the gateway’s hop, latency', 'µs', 100),
  idle: { ...less('P10', 'memory of a service, idle', 'MiB', 150), peers: PEERS.idle },
  loaded: { ...less('P10', 'memory of a service, loaded', 'MiB', 350), peers: PEERS.loaded },
  visibleP50: less('P6', 'write to visible at 100/s, p50', 'ms', 20),
  visibleP99: less('P6', 'write to visible at 100/s, p99', 'ms', 100),
  handled: more('P7', 'events handled', 'events/s', 20_000),
  written: more('P7', 'events written idempotently', 'events/s', 8_000),
  listedP50: less('P14', 'published to first served at 100/s, p50', 'ms', 20),
  listedP99: less('P14', 'published to first served at 100/s, p99', 'ms', 100),
  unlistedP50: less('P14', 'unpublished to last served at 100/s, p50', 'ms', 20),
  unlistedP99: less('P14', 'unpublished to last served at 100/s, p99', 'ms', 100),
  activities: more('P13', 'activities reported', 'activities/s', 2_000),
  applied: more('P15', 'activities applied', 'events/s', 5_000),
  indexMemory: less('P8', 'large archive: memory of the index', 'MiB', 250),
  indexBuilt: less('P8', 'large archive: start until lists', 's', 20),
  relatedP99: less('P8', 'large archive: related, p99 at 160/s', 'ms', 20),
  listsP99: less('P8', 'large archive: other lists, p99 at 160/s', 'ms', 20),
  relatedFullP99: less('P8', 'large archive: related, p99 of 16 at once', 'ms', 20),
  listsFullP99: less('P8', 'large archive: other lists, p99 of 16', 'ms', 20),
  archiveCpu: less('P8', 'large archive: CPU against a tenth of it', 'times', 1.5),
  cold: { ...less('P11', 'cold start to the first 200', 'ms', 800), peers: PEERS.cold },
} satisfies Record<string, Target>;

function ratio(id: MeasureId, name: string, target: number, peers: string): Target {
  return { ...more(id, name, 'of raw', target), peers };
}

function more(id: MeasureId, name: string, unit: string, target: number): Target {
  return { id, name, unit, target, better: 'more' };
}

function less(id: MeasureId, name: string, unit: string, target: number): Target {
  return { id, name, unit, target, better: 'less' };
}

/** One figure against its target. */
export interface Measure extends Target {
  readonly value: number;
  /** Requests per second of raw Fastify in the same run, where the value is a ratio to it. */
  readonly baseline: number | null;
  /** What a reader of the figure must know, one thought each. */
  readonly notes: readonly string[];
}

/** A target is met by reaching it. */
export function isMet({ value, target, better }: Measure): boolean {
  return better === 'more' ? value >= target : value <= target;
}
