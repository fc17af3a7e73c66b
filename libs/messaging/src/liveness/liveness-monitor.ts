import { assess, type Liveness, type LivenessState } from './liveness.js';
import { delay } from '@broadsheet/platform';
import { Logger } from '@nestjs/common';
import { Gauge } from 'prom-client';

const stateGauge = new Gauge({
  name: 'broadsheet_watch_state',
  help: '1 for the state that a consumer, tail or relay was found in last: alive, quiet, broker-silent or hangs; 0 for the others.',
  labelNames: ['watched', 'state'],
});

const silenceGauge = new Gauge({
  name: 'broadsheet_broker_silence_seconds',
  help: 'For how long Kafka has answered neither this consumer or relay nor a separate client; 0 while it does.',
  labelNames: ['watched'],
});

/**
 * A consumer that gives no sign of life for this time, while the broker answers others, hangs. kafkajs may be quiet for
 * up to 50 s: a request that waits for its time-out (15 s), then a join that waits for slow members (35 s).
 */
const HANG_AFTER_MS = 60_000;
/** The limit of one handler call. A slow handler only delays its partition; one that never ends blocks it for ever. */
const STUCK_AFTER_MS = 600_000;
const CHECKS = 12;
/** A consumer may be quiet for a moment; after this number of checks an operator should know. */
const CHECKS_UNTIL_WARNING = 4;

export interface LivenessMonitorParts {
  /** The name of the consumer or relay, for logs and metrics. */
  readonly name: string;
  readonly hangAfterMs?: number | undefined;
  readonly brokerResponds: () => Promise<boolean>;
  /** Milliseconds since the longest running handler call began. */
  readonly handlingMs?: () => number;
  readonly onHang: (reason: string) => void;
}

/**
 * Distinguishes a consumer (or a relay) that hangs from a broker that is silent. It checks several times before it reports
 * a hang, and never reports one because of a silent broker. Signs of life are responses of the broker, and finished work.
 */
export class LivenessMonitor {
  private readonly logger = new Logger('Liveness');
  private readonly stopping = new AbortController();
  private liveness: Liveness = { state: 'alive', quietChecks: 0 };
  private hasSign = true;
  private signAt = performance.now();
  private respondedAt = performance.now();

  constructor(private readonly parts: LivenessMonitorParts) {}

  get state(): LivenessState {
    return this.liveness.state;
  }

  /** What an operator should know: a silent broker, or a consumer without signs of life. */
  get warning(): string | null {
    const seconds = (since: number) => Math.round((performance.now() - since) / 1000);
    if (this.state === 'broker-silent') return `Kafka has not answered for ${seconds(this.respondedAt)} s.`;
    if (this.state === 'alive' || this.liveness.quietChecks < CHECKS_UNTIL_WARNING) return null;
    return `No sign of life for ${seconds(this.signAt)} s, although Kafka answers.`;
  }

  signOfLife(): void {
    this.hasSign = true;
    this.signAt = performance.now();
  }

  /** The consumer starts again, so its time limit starts again. */
  restart(): void {
    this.liveness = { ...this.liveness, quietChecks: 0 };
  }

  start(): void {
    this.run().catch((error: unknown) =>
      this.parts.onHang(`The liveness monitor of ${this.parts.name} died: ${String(error)}`),
    );
  }

  stop(): void {
    this.stopping.abort();
  }

  private async run(): Promise<void> {
    const { hangAfterMs = HANG_AFTER_MS, name, onHang } = this.parts;
    const { signal } = this.stopping;
    while (this.state !== 'hangs') {
      await delay(hangAfterMs / CHECKS, { signal, ref: false });
      if (signal.aborted) return;
      await this.check();
    }
    onHang(`${name} hangs: ${this.warning ?? 'a record has been in its handler for ten minutes.'}`);
  }

  private async check(): Promise<void> {
    const stuck = (this.parts.handlingMs?.() ?? 0) > STUCK_AFTER_MS;
    const responds = this.hasSign || (await this.parts.brokerResponds());
    // It may have given a sign while the broker was asked.
    const observation = { signOfLife: this.hasSign, stuck, brokerResponds: responds };
    this.hasSign = false;
    if (responds) this.respondedAt = performance.now();
    const before = this.state;
    this.liveness = assess(this.liveness, observation, CHECKS);
    this.publish(before);
  }

  private publish(before: LivenessState): void {
    const { state, parts } = this;
    const watched = parts.name;
    const silentMs = state === 'broker-silent' ? performance.now() - this.respondedAt : 0;
    silenceGauge.set({ watched }, silentMs / 1000);
    for (const one of ['alive', 'quiet', 'broker-silent', 'hangs'] as const)
      stateGauge.set({ watched, state: one }, one === state ? 1 : 0);
    if (state !== before) this.logger.warn(`${parts.name} is ${state} (it was ${before})`);
  }
}
