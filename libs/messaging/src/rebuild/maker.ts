import { CollectedHandlers } from './collected-handlers.js';
import { RecordClock } from './record-clock.js';
import type { EventHandlers } from '#consumer/event-handlers.js';
import { type Generation, MONGO_CONNECTION, OneGeneration, ReadModels } from '@broadsheet/mongo';
import { Clock } from '@broadsheet/platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Connection } from 'mongoose';

interface MakerParts {
  readonly connection: Connection;
  readonly group: string;
  readonly module: DynamicModule;
}

@Module({})
class MakerModule {}

/** A service's own reactions, which write into a generation that does not serve yet. The connection stays open. */
export class Maker {
  private constructor(
    readonly handlers: EventHandlers,
    readonly clock: RecordClock,
    readonly close: () => Promise<void>,
  ) {}

  static async open(made: Generation, { connection, group, module }: MakerParts): Promise<Maker> {
    const clock = new RecordClock();
    const strategy = new CollectedHandlers();
    const providers = [
      { provide: MONGO_CONNECTION, useValue: connection },
      { provide: ReadModels, useValue: new OneGeneration(made) },
      { provide: Clock, useValue: clock },
    ];
    const root = { module: MakerModule, global: true, imports: [module], providers, exports: providers };
    const application = await NestFactory.createMicroservice(root, {
      strategy,
      logger: ['warn', 'error'],
      abortOnError: false,
    });
    await application.listen();
    return new Maker(strategy.of(group), clock, () => application.close());
  }
}
