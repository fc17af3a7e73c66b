import { MongoOutboxCollection } from './mongo-outbox-collection.js';
import { outboxModels } from './outbox-models.js';
import { Relay } from './relay.js';
import { WakeUp } from './wake-up.js';
import { KafkaPublisher } from '#kafka/kafka-publisher.js';
import { MESSAGING_OPTIONS, type MessagingOptions } from '#messaging-options.js';
import { Lease, MONGO_CONNECTION } from '@broadsheet/mongo';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Connection } from 'mongoose';

const LEASE_MS = 5_000;

/** Runs the relay for as long as the service runs: after the last write was taken, before the database closes. */
@Injectable()
export class RelayRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private relay: Relay | undefined;

  constructor(
    @Inject(MONGO_CONNECTION) private readonly connection: Connection,
    @Inject(MESSAGING_OPTIONS) private readonly options: MessagingOptions,
    private readonly wakeUp: WakeUp,
  ) {}

  onApplicationBootstrap(): void {
    const { service, brokers, prefix, leaseMs = LEASE_MS } = this.options;
    this.relay = new Relay({
      collections: outboxModels(this.connection).map((model) => new MongoOutboxCollection(model)),
      publisher: new KafkaPublisher({ brokers, prefix, clientId: `${service}-relay` }, `/${service}`),
      lease: new Lease(this.connection, 'relay', leaseMs),
      wakeUp: this.wakeUp,
    });
    this.relay.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.relay?.stop();
  }
}
