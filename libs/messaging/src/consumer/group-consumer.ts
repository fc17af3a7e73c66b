import { EventStrategy, type EventStrategyOptions } from './event.strategy.js';
import { Joining } from './joining.js';
import { brokerResponds } from '#kafka/broker-responds.js';
import { LivenessMonitor } from '#liveness/liveness-monitor.js';

export interface GroupConsumerOptions extends Omit<EventStrategyOptions, 'onSignOfLife' | 'onObstacle'> {
  readonly hangAfterMs?: number | undefined;
}

/**
 * A durable group's consumer from its first attempt to join to its end: it joins, reads, is monitored, and leaves when an
 * obstacle requires it. It never dies in silence: `onFatal` is called when it has died or hangs.
 */
export class GroupConsumer {
  readonly strategy: EventStrategy;
  private readonly name: string;
  private readonly interruption = new Interruption();
  private readonly monitor: LivenessMonitor;
  private joining: Joining | undefined;

  constructor(private readonly options: GroupConsumerOptions) {
    const { group, hangAfterMs, onFatal } = options;
    this.name = `The consumer group ${group}`;
    this.strategy = new EventStrategy({
      ...options,
      onSignOfLife: () => this.monitor.signOfLife(),
      onObstacle: (sentence) => this.interruption.raise(sentence),
    });
    this.monitor = new LivenessMonitor({
      name: group,
      hangAfterMs,
      brokerResponds: () => brokerResponds(options),
      handlingMs: () => this.strategy.progress.handlingMs,
      onHang: onFatal,
    });
  }

  /** Why it does not read; null once it has joined. */
  get problem(): string | null {
    const joining = this.joining ? this.joining.problem : `${this.name} has not started.`;
    return joining ?? (this.strategy.joined ? null : `${this.name} has not joined yet.`);
  }

  get warning(): string | null {
    return this.monitor.warning;
  }

  /** Returns at once. `listen` is that of Nest's microservice with this strategy. */
  start(listen: () => Promise<unknown>): void {
    const { strategy, monitor } = this;
    this.joining = new Joining({
      name: this.name,
      obstacle: () => this.obstacle(),
      connect: async () => void (await listen()),
      interrupted: () => this.interruption.raised(),
      abandon: () => strategy.leave(),
      signal: strategy.closing,
    });
    strategy.closing.addEventListener('abort', () => monitor.stop());
    monitor.start();
    this.joining.run().catch(this.options.onFatal);
  }

  private async obstacle(): Promise<string | null> {
    this.monitor.restart();
    const { obstacle } = await this.strategy.inspect();
    this.monitor.signOfLife();
    return obstacle;
  }
}

/** A reason to stop reading. Only the first one counts, until `raised` has returned it. */
class Interruption {
  private next = Promise.withResolvers<string>();

  raise(reason: string): void {
    this.next.resolve(reason);
  }

  /** Resolves with the first reason since the last call. */
  async raised(): Promise<string> {
    const reason = await this.next.promise;
    this.next = Promise.withResolvers<string>();
    return reason;
  }
}
