import { MongoOutboxCollection } from './mongo-outbox-collection.js';
import { OutboxGauge } from './outbox-gauge.js';
import { outboxModels } from './outbox-models.js';
import { Relay } from './relay.js';
import { WakeUp } from './wake-up.js';
import { brokerResponds } from '#kafka/broker-responds.js';
import { KafkaPublisher } from '#kafka/kafka-publisher.js';
import { MESSAGING_OPTIONS, type MessagingOptions } from '#messaging-options.js';
import { LivenessMonitor } from '#liveness/liveness-monitor.js';
import { ProcessEnd, Readiness } from '@broadsheet/platform';
import { Lease, MONGO_CONNECTION } from '@broadsheet/mongo';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Connection } from 'mongoose';

const LEASE_MS = 5_000;
/** Time-outs of Kafka and MongoDB limit each of its steps; the longest is half a minute with a retry. */
const HANG_AFTER_MS = 120_000;

/**
 * Runs the relay for as long as the service runs: until the last write was accepted, and before the database closes. A
 * relay that dies or hangs ends the process; one that cannot publish is only a warning, as writes are accepted and wait.
 */
@Injectable()
export class RelayRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private relay: Relay | undefined;
  private monitor: LivenessMonitor | undefined;
  private gauge: OutboxGauge | undefined;

  constructor(
    @Inject(MONGO_CONNECTION) private readonly connection: Connection,
    @Inject(MESSAGING_OPTIONS) private readonly options: MessagingOptions,
    private readonly wakeUp: WakeUp,
    private readonly readiness: Readiness,
    private readonly end: ProcessEnd,
  ) {}

  onApplicationBootstrap(): void {
    const { service, brokers, prefix, leaseMs = LEASE_MS } = this.options;
    const kafka = { brokers, prefix, clientId: `${service}-relay` };
    const lease = new Lease(this.connection, 'relay', leaseMs);
    const onFatal = (error: unknown) => this.end.because(`the relay is dead: ${String(error)}`);
    const monitor = new LivenessMonitor({
      name: `${service}.relay`,
      hangAfterMs: HANG_AFTER_MS,
      brokerResponds: () => brokerResponds(kafka),
      onHang: onFatal,
    });
    const relay = new Relay({
      collections: outboxModels(this.connection).map((model) => new MongoOutboxCollection(model)),
      publisher: new KafkaPublisher(kafka, `/${service}`),
      lease,
      wakeUp: this.wakeUp,
      onSignOfLife: () => monitor.signOfLife(),
      onFatal,
    });
    const gauge = new OutboxGauge(this.connection, () => lease.held);
    this.readiness.addWarning('outbox', () => relay.problem ?? gauge.warning);
    for (const part of [relay, monitor, gauge]) part.start();
    Object.assign(this, { relay, monitor, gauge });
  }

  async onApplicationShutdown(): Promise<void> {
    this.monitor?.stop();
    this.gauge?.stop();
    await this.relay?.stop();
  }
}
