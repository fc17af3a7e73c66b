import type { BenchArguments } from './arguments.js';
import type { Bench } from './bench.js';
import { FULL, QUICK } from './plan.js';
import { Yardstick } from '#base/yardstick.js';
import { OtherLoad } from '#machine/cpu-time.js';
import { memoryNow } from '#measures/memory.js';
import { HttpClient } from '#stack/http-client.js';
import { Keys } from '#stack/keys.js';
import { loadSite } from '#stack/seed.js';
import { openServers } from '#stack/servers.js';
import { Services } from '#stack/services.js';
import { SERVICE_NAMES } from '@broadsheet/start';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What was started, to be ended in the reverse order, once. */
export class Closing {
  private readonly steps: (() => Promise<unknown>)[] = [];

  add(step: () => Promise<unknown>): void {
    this.steps.push(step);
  }

  /** One step that fails does not keep the others. */
  async close(): Promise<void> {
    for (let step = this.steps.pop(); step; step = this.steps.pop()) await step().catch(() => undefined);
  }
}

export interface SetUp {
  readonly args: BenchArguments;
  readonly root: string;
  readonly closing: Closing;
  readonly say: (line: string) => void;
}

/** Brings up all that is measured and loads the data. What it started is in `closing`, also where it fails. */
export async function setUp({ args, root, closing, say }: SetUp): Promise<Bench> {
  const folder = join(root, '.data', 'bench');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  closing.add(() => rm(folder, { recursive: true, force: true }));
  const servers = await openServers(folder, say);
  closing.add(() => servers.stack.stop());
  const keys = await Keys.make();
  closing.add(() => keys.close());
  const aborting = new AbortController();
  closing.add(() => Promise.resolve(aborting.abort()));
  const { profile } = args;
  const options = { root, logDir: join(folder, 'logs'), servers, keys, profile, abort: aborting.signal };
  const services = await Services.start(options);
  closing.add(() => services.stop(profile === undefined ? 'SIGKILL' : 'SIGTERM'));
  const idleMiB = memoryNow((name) => services.pidOf(name));
  const gateway = new HttpClient(services.urlOf('gateway'));
  closing.add(() => gateway.close());
  say('200 articles of 5 KB, one with 200 comments');
  const site = await loadSite(gateway, await keys.bearer());
  const yardstick = await Yardstick.start(await gateway.call({ path: `/v1/articles/${site.slug}` }), folder);
  closing.add(() => yardstick.stop());
  const { kafkaPid, mongodPid } = servers;
  const ours = () => [...SERVICE_NAMES.map((name) => services.pidOf(name)), yardstick.pid, kafkaPid, mongodPid];
  const stack = { servers, services, keys, site, gateway, yardstick, idleMiB };
  return { ...stack, plan: args.quick ? QUICK : FULL, others: new OtherLoad(ours), folder, say };
}
