import { Leadership } from './leadership.js';
import type { OutboxCollection } from './outbox-collection.js';
import type { Publisher } from './publisher.js';
import { Sweep } from './sweep.js';
import type { WakeUp } from './wake-up.js';
import { relayFailures } from '#metrics.js';
import { growingDelay, type Lease } from '@broadsheet/mongo';
import { Logger } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';

export interface RelayParts {
  readonly collections: readonly OutboxCollection[];
  readonly publisher: Publisher;
  readonly lease: Lease;
  readonly wakeUp: WakeUp;
  /** Its loop lives: before each pass, and before each batch. */
  readonly onSign: () => void;
  /** Its loop has died of what nobody foresaw: the process must not live on without it. */
  readonly onFatal: (error: unknown) => void;
}

/** Between two questions whether another instance, which leads, has gone. */
const ASK_TO_LEAD_MS = 250;
/** Between the beginnings of two passes at least: under load one pass takes what several would. */
const PACE_MS = 12;
const LAST_PASS_MS = 2_000;
const AFTER_FAILURE = { firstMs: 250, maxMs: 5_000 };

/**
 * Publishes what waits in the outboxes: at least once, and in order for each aggregate. One instance of a service leads,
 * the others wait. The poll is the source of truth; being woken only makes it sooner. Never ends because something is away.
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
    this.leadership = new Leadership(parts.lease, parts.onSign);
    this.sweeps = parts.collections.map((one) => new Sweep(one, this.leadership, parts.publisher));
  }

  /** Why nothing is published at the moment; null where nothing is known to hinder it. */
  get problem(): string | null {
    if (this.failures === 0) return null;
    return `Nothing is published since ${this.failures} attempts, and writes wait: ${this.lastFailure}`;
  }

  start(): void {
    this.running = this.loop().catch(this.parts.onFatal);
  }

  /** Publishes what was written last, unless broker or database are away, then lets another instance lead. */
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
        if (early > 0) await delay(early, undefined, { signal }).catch(() => undefined);
      } catch (error) {
        this.failures += 1;
        relayFailures.inc();
        this.lastFailure = error instanceof Error ? error.message : String(error);
        this.logger.warn(`Nothing can be published (attempt ${this.failures}): ${this.lastFailure}`);
        // Not the wake-up: a write must not cut the wait for a broker that is away.
        await delay(growingDelay(this.failures, AFTER_FAILURE), undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** One pass over what was written here, or has not been looked at for a while. Answers whether this instance leads. */
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
