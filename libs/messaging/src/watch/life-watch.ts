import { judge, type Judgement, type WatchState } from './judgement.js';
import { brokerSilence, watchState } from './watch-metrics.js';
import { Logger } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Without a sign for so long, while the broker answers others, a consumer hangs. The longest that kafkajs is quiet with
 * good reason is 50 s: a request that waits for its time-out (15 s), then a join that waits for slow members (35 s).
 */
const HANG_AFTER_MS = 60_000;
/** The longest that one record may take. A slow handler only stalls its partition; one that never ends blocks it for ever. */
const STUCK_AFTER_MS = 600_000;
const LOOKS = 12;
/** A consumer may be quiet for a moment; from here on an operator should know. */
const LOOKS_UNTIL_WARNING = 4;

export interface WatchParts {
  /** Whose signs these are, for logs and metrics. */
  readonly name: string;
  readonly hangAfterMs?: number | undefined;
  readonly brokerAnswers: () => Promise<boolean>;
  /** Milliseconds for which the longest waiting record has been in its handler. */
  readonly inHandMs?: () => number;
  readonly onHang: (reason: string) => void;
}

/**
 * Tells a consumer (or a relay) that hangs from a broker that is silent. It looks several times before it says that one
 * hangs; it never says so because of a broker. Signs are answers of the broker to it, and work that ends.
 */
export class LifeWatch {
  private readonly logger = new Logger('Watch');
  private readonly stopping = new AbortController();
  private judgement: Judgement = { state: 'alive', quietLooks: 0 };
  private heard = true;
  private heardAt = performance.now();
  private answeredAt = performance.now();

  constructor(private readonly parts: WatchParts) {}

  get state(): WatchState {
    return this.judgement.state;
  }

  /** What an operator should know: a silent broker, or a consumer that is not heard of. */
  get warning(): string | null {
    const seconds = (since: number) => Math.round((performance.now() - since) / 1000);
    if (this.state === 'broker-silent') return `Kafka has not answered for ${seconds(this.answeredAt)} s.`;
    if (this.state === 'alive' || this.judgement.quietLooks < LOOKS_UNTIL_WARNING) return null;
    return `No sign of life for ${seconds(this.heardAt)} s, although Kafka answers.`;
  }

  sign(): void {
    this.heard = true;
    this.heardAt = performance.now();
  }

  /** Somebody tries again from the start: it has all its time again, and is not heard of yet. */
  beginAnew(): void {
    this.judgement = { ...this.judgement, quietLooks: 0 };
  }

  start(): void {
    this.looking().catch((error: unknown) =>
      this.parts.onHang(`The watch over ${this.parts.name} died: ${String(error)}`),
    );
  }

  stop(): void {
    this.stopping.abort();
  }

  private async looking(): Promise<void> {
    const { hangAfterMs = HANG_AFTER_MS, name, onHang } = this.parts;
    const { signal } = this.stopping;
    while (this.state !== 'hangs') {
      await delay(hangAfterMs / LOOKS, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      await this.look();
    }
    onHang(`${name} hangs: ${this.warning ?? 'a record has been in its handler for ten minutes.'}`);
  }

  private async look(): Promise<void> {
    const stuck = (this.parts.inHandMs?.() ?? 0) > STUCK_AFTER_MS;
    const answers = this.heard || (await this.parts.brokerAnswers());
    // It may have been heard while the broker was asked.
    const observation = { heard: this.heard, stuck, brokerAnswers: answers };
    this.heard = false;
    if (answers) this.answeredAt = performance.now();
    const before = this.state;
    this.judgement = judge(this.judgement, observation, LOOKS);
    this.publish(before);
  }

  private publish(before: WatchState): void {
    const { state, parts } = this;
    const watched = parts.name;
    const silentMs = state === 'broker-silent' ? performance.now() - this.answeredAt : 0;
    brokerSilence.set({ watched }, silentMs / 1000);
    for (const one of ['alive', 'quiet', 'broker-silent', 'hangs'] as const)
      watchState.set({ watched, state: one }, one === state ? 1 : 0);
    if (state !== before) this.logger.warn(`${parts.name} is ${state} (it was ${before})`);
  }
}
