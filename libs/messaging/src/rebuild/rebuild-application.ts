import { EventHandlers } from '#consumer/event-handlers.js';
import { type Generation, MONGO_CONNECTION, OneGeneration, ReadModels } from '@broadsheet/mongo';
import { Clock } from '@broadsheet/platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Server } from '@nestjs/microservices';
import type { Connection } from 'mongoose';

interface ApplicationParts {
  readonly connection: Connection;
  readonly group: string;
  readonly module: DynamicModule;
}

@Module({})
class RebuildModule {}

/**
 * A service's own reactions, which write into a generation that does not serve yet. A microservice, as Nest binds
 * `@WhenEvent` methods to nothing else; its server only collects them. Closing it leaves the connection open.
 */
export class RebuildApplication {
  private constructor(
    readonly handlers: EventHandlers,
    readonly clock: RecordClock,
    readonly close: () => Promise<void>,
  ) {}

  static async open(made: Generation, { connection, group, module }: ApplicationParts): Promise<RebuildApplication> {
    const clock = new RecordClock();
    const strategy = new CollectedHandlers();
    const providers = [
      { provide: MONGO_CONNECTION, useValue: connection },
      { provide: ReadModels, useValue: new OneGeneration(made) },
      { provide: Clock, useValue: clock },
    ];
    const root = { module: RebuildModule, global: true, imports: [module], providers, exports: providers };
    const application = await NestFactory.createMicroservice(root, {
      strategy,
      logger: ['warn', 'error'],
      abortOnError: false,
    });
    await application.listen();
    return new RebuildApplication(strategy.of(group), clock, () => application.close());
  }
}

/** The time at which Kafka stored the current record, so that a rebuild computes the same ages as the original run. */
export class RecordClock extends Clock {
  private at = new Date(0);

  now(): Date {
    return this.at;
  }

  set(at: Date): void {
    this.at = at;
  }
}

/** Collects the reactions of an application, and delivers nothing to them by itself. */
class CollectedHandlers extends Server {
  listen(callback: () => void): void {
    callback();
  }

  /** Of the group; throws where there are none. */
  of(group: string): EventHandlers {
    return new EventHandlers(group, this.messageHandlers);
  }

  close(): void {
    this.messageHandlers.clear();
  }

  on(): void {
    // There is no connection that could emit events.
  }

  unwrap<T>(): T {
    throw new Error('It has no server.');
  }
}
