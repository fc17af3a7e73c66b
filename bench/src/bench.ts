import type { Yardstick } from '#base/yardstick.js';
import type { OtherLoad } from '#machine/cpu-time.js';
import type { Plan } from './plan.js';
import type { HttpClient } from '#stack/http-client.js';
import type { Keys } from '#stack/keys.js';
import type { Site } from '#stack/seed.js';
import type { Servers } from '#stack/servers.js';
import type { Services } from '#stack/services.js';

/** Everything that stands while figures are taken. */
export interface Bench {
  readonly plan: Plan;
  readonly servers: Servers;
  readonly services: Services;
  readonly keys: Keys;
  readonly site: Site;
  readonly gateway: HttpClient;
  readonly yardstick: Yardstick;
  readonly others: OtherLoad;
  /** For files of this run; gone when it ends. */
  readonly folder: string;
  readonly say: (line: string) => void;
  /** Memory of each service in MiB before the first load. */
  readonly idleMiB: ReadonlyMap<string, number>;
}
