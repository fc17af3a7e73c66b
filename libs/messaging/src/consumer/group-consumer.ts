import { EventStrategy, type EventStrategyOptions } from './event.strategy.js';
import { Interruption } from './interruption.js';
import { Joining } from './joining.js';
import { brokerAnswers } from '#kafka/broker-answers.js';
import { LifeWatch } from '#watch/life-watch.js';

export interface GroupConsumerOptions extends Omit<EventStrategyOptions, 'onSign' | 'onObstacle'> {
  readonly hangAfterMs?: number | undefined;
}

/**
 * A durable group's consumer from its first attempt to join to its end: joining, reading, being watched, and leaving where
 * something stands in its way. It is never dead in silence: `onFatal` hears of a death and of a hang.
 */
export class GroupConsumer {
  readonly strategy: EventStrategy;
  private readonly name: string;
  private readonly interruption = new Interruption();
  private readonly watch: LifeWatch;
  private joining: Joining | undefined;

  constructor(private readonly options: GroupConsumerOptions) {
    const { group, hangAfterMs, onFatal } = options;
    this.name = `The consumer group ${group}`;
    this.strategy = new EventStrategy({
      ...options,
      onSign: () => this.watch.sign(),
      onObstacle: (sentence) => this.interruption.raise(sentence),
    });
    this.watch = new LifeWatch({
      name: group,
      hangAfterMs,
      brokerAnswers: () => brokerAnswers(options),
      inHandMs: () => this.strategy.progress.inHandMs,
      onHang: onFatal,
    });
  }

  /** Why it does not read, as far as somebody has to act or wait; null once it has joined. */
  get problem(): string | null {
    const joining = this.joining ? this.joining.problem : `${this.name} has not started.`;
    return joining ?? (this.strategy.joined ? null : `${this.name} has not joined yet.`);
  }

  get warning(): string | null {
    return this.watch.warning;
  }

  /** Returns at once. `listen` is Nest's, of the microservice that has the strategy. */
  start(listen: () => Promise<unknown>): void {
    const { strategy, watch } = this;
    this.joining = new Joining({
      name: this.name,
      obstacle: () => this.obstacle(),
      connect: async () => void (await listen()),
      interrupted: () => this.interruption.raised(),
      abandon: () => strategy.leave(),
      signal: strategy.closing,
    });
    strategy.closing.addEventListener('abort', () => watch.stop());
    watch.start();
    this.joining.run().catch(this.options.onFatal);
  }

  private async obstacle(): Promise<string | null> {
    this.watch.beginAnew();
    const { obstacle } = await this.strategy.inspect();
    this.watch.sign();
    return obstacle;
  }
}
