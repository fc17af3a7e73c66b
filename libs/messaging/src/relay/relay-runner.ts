import { MongoOutboxCollection } from './mongo-outbox-collection.js';
import { OutboxGauge } from './outbox-gauge.js';
import { outboxModels } from './outbox-models.js';
import { RelayPlatform } from './relay-platform.js';
import { Relay } from './relay.js';
import { WakeUp } from './wake-up.js';
import { brokerAnswers } from '#kafka/broker-answers.js';
import { KafkaPublisher } from '#kafka/kafka-publisher.js';
import { MESSAGING_OPTIONS, type MessagingOptions } from '#messaging-options.js';
import { LifeWatch } from '#watch/life-watch.js';
import { Lease, MONGO_CONNECTION } from '@broadsheet/mongo';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Connection } from 'mongoose';

const LEASE_MS = 5_000;
/** Each step of it is bounded by time-outs of Kafka and MongoDB, the longest of them half a minute with a repetition. */
const HANG_AFTER_MS = 120_000;

/**
 * Runs the relay for as long as the service runs: after the last write was taken, before the database closes. A relay that
 * dies or hangs ends the process; one that cannot publish is a warning only, as writes are taken and wait.
 */
@Injectable()
export class RelayRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private relay: Relay | undefined;
  private watch: LifeWatch | undefined;
  private gauge: OutboxGauge | undefined;

  constructor(
    @Inject(MONGO_CONNECTION) private readonly connection: Connection,
    @Inject(MESSAGING_OPTIONS) private readonly options: MessagingOptions,
    private readonly wakeUp: WakeUp,
    private readonly platform: RelayPlatform,
  ) {}

  onApplicationBootstrap(): void {
    const { service, brokers, prefix, leaseMs = LEASE_MS } = this.options;
    const kafka = { brokers, prefix, clientId: `${service}-relay` };
    const lease = new Lease(this.connection, 'relay', leaseMs);
    const onFatal = (error: unknown) => this.platform.end.because(`the relay is dead: ${String(error)}`);
    const watch = new LifeWatch({
      name: `${service}.relay`,
      hangAfterMs: HANG_AFTER_MS,
      brokerAnswers: () => brokerAnswers(kafka),
      onHang: onFatal,
    });
    const relay = new Relay({
      collections: outboxModels(this.connection).map((model) => new MongoOutboxCollection(model)),
      publisher: new KafkaPublisher(kafka, `/${service}`),
      lease,
      wakeUp: this.wakeUp,
      onSign: () => watch.sign(),
      onFatal,
    });
    const gauge = new OutboxGauge(this.connection, () => lease.held);
    this.platform.readiness.addWarning('outbox', () => relay.problem ?? gauge.warning);
    for (const part of [relay, watch, gauge]) part.start();
    Object.assign(this, { relay, watch, gauge });
  }

  async onApplicationShutdown(): Promise<void> {
    this.watch?.stop();
    this.gauge?.stop();
    await this.relay?.stop();
  }
}
