import { Leadership } from './leadership.js';
import type { OutboxCollection } from './outbox-collection.js';
import type { Publisher } from './publisher.js';
import { Sweep } from './sweep.js';
import type { WakeUp } from './wake-up.js';
import { relayFailures } from '#metrics.js';
import type { Lease } from '@broadsheet/mongo';
import { backoffMs, delay } from '@broadsheet/platform';
import { Logger } from '@nestjs/common';

export interface RelayParts {
  readonly collections: readonly OutboxCollection[];
  readonly publisher: Publisher;
  readonly lease: Lease;
  readonly wakeUp: WakeUp;
  /** Called before each pass and before each batch: its loop is running. */
  readonly onSignOfLife: () => void;
  /** Its loop has died of an unexpected error: the process must not continue without it. */
  readonly onFatal: (error: unknown) => void;
}

/** Between two attempts to take over from another instance. */
const ASK_TO_LEAD_MS = 250;
/** The minimum between the beginnings of two passes: under load one pass does the work of several. */
const PACE_MS = 12;
const LAST_PASS_MS = 2_000;
const AFTER_FAILURE = { firstMs: 250, maxMs: 5_000 };

/**
 * Publishes what waits in the outboxes: at least once, and in order for each aggregate. One instance of a service leads,
 * the others wait. The poll is the source of truth; a wake-up only makes it sooner. Never ends because a dependency is unavailable.
 */
export class Relay {
  private readonly logger = new Logger('Relay');
  private readonly stopping = new AbortController();
  private readonly leadership: Leadership;
  private readonly sweeps: readonly Sweep[];
  private running: Promise<void> = Promise.resolve();
  private stopped: Promise<void> | undefined;
  private failures = 0;
  private lastFailure = '';

  constructor(private readonly parts: RelayParts) {
    this.leadership = new Leadership(parts.lease, parts.onSignOfLife);
    this.sweeps = parts.collections.map((one) => new Sweep(one, this.leadership, parts.publisher));
  }

  /** Why nothing is published at the moment; null where no obstacle is known. */
  get problem(): string | null {
    if (this.failures === 0) return null;
    return `Nothing is published since ${this.failures} attempts, and writes wait: ${this.lastFailure}`;
  }

  start(): void {
    this.running = this.loop().catch(this.parts.onFatal);
  }

  /** Publishes the last writes, unless broker or database are unavailable, then lets another instance lead. */
  stop(): Promise<void> {
    this.stopped ??= this.shutDown();
    return this.stopped;
  }

  private async shutDown(): Promise<void> {
    this.stopping.abort();
    await this.running;
    const quietly = (error: Error) => this.logger.debug(error.message);
    if (this.failures === 0) await this.lastPass(AbortSignal.timeout(LAST_PASS_MS)).catch(quietly);
    await this.leadership.resign().catch(quietly);
    await this.parts.publisher.close();
  }

  private async loop(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        const begun = performance.now();
        const led = await this.passWhereItLeads(signal);
        this.failures = 0;
        if (led) await this.parts.wakeUp.wait(Math.min(...this.sweeps.map(({ dueInMs }) => dueInMs)), signal);
        const early = (led ? PACE_MS : ASK_TO_LEAD_MS) - (performance.now() - begun);
        if (early > 0) await delay(early, { signal });
      } catch (error) {
        this.failures += 1;
        relayFailures.inc();
        this.lastFailure = error instanceof Error ? error.message : String(error);
        this.logger.warn(`Nothing can be published (attempt ${this.failures}): ${this.lastFailure}`);
        // Not the wake-up: a write must not shorten the wait for an unavailable broker.
        await delay(backoffMs(this.failures, AFTER_FAILURE), { signal });
      }
    }
  }

  /** One pass over the collections that were written here or are due for a poll. Returns whether this instance leads. */
  private async passWhereItLeads(signal: AbortSignal): Promise<boolean> {
    const written = this.parts.wakeUp.take();
    if (!(await this.leadership.leads())) return false;
    for (const sweep of this.sweeps) {
      if (written.has(sweep.collectionName) || sweep.dueInMs === 0) await sweep.run(signal);
    }
    return true;
  }

  private async lastPass(signal: AbortSignal): Promise<void> {
    if (!(await this.leadership.leads())) return;
    for (const sweep of this.sweeps) await sweep.run(signal);
  }
}
