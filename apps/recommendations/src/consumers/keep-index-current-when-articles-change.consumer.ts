import { BuildIndexUseCase } from '#use-cases/build-index.use-case.js';
import { FollowEventUseCase } from '#use-cases/follow-event.use-case.js';
import { topics } from '@broadsheet/contracts';
import type { LiveTail, StreamOffsets } from '@broadsheet/messaging';
import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

/** The stream that this process follows by itself, and how far the durable group has stored it. */
export interface FollowedStream {
  readonly tail: Pick<LiveTail, 'start' | 'onGap' | 'problem'>;
  readonly stored: () => Promise<StreamOffsets>;
}

const RETRY_MS = 500;

/**
 * Builds this process's index from the database and follows the stream from where the database stood before, so that
 * nothing falls between the two. After a gap the database is read again. Never stores anything.
 */
export class KeepIndexCurrentWhenArticlesChangeConsumer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('KeepIndexCurrent');
  private built = false;
  private stopped = false;

  constructor(
    private readonly stream: FollowedStream,
    private readonly buildIndex: BuildIndexUseCase,
    private readonly followEvent: FollowEventUseCase,
  ) {}

  /** Why lists may lack something; null when they do not. For a readiness probe. */
  get problem(): string | null {
    return this.built ? this.stream.tail.problem : 'The lists are still being built.';
  }

  onApplicationBootstrap(): void {
    void this.begin();
  }

  onApplicationShutdown(): void {
    this.stopped = true;
  }

  private async begin(): Promise<void> {
    const { tail, stored } = this.stream;
    const from = await this.untilItWorks(stored);
    if (!from) return;
    tail.onGap(() => void this.build());
    tail.start({ topics: [topics.article, topics.category], from, handle: (event) => this.followEvent.run(event) });
    await this.build();
  }

  private async build(): Promise<void> {
    await this.untilItWorks(() => this.buildIndex.run());
    this.built = !this.stopped;
  }

  /** The database and the broker may come later than this process. Undefined once it has been stopped. */
  private async untilItWorks<T>(work: () => Promise<T>): Promise<T | undefined> {
    while (!this.stopped) {
      try {
        return await work();
      } catch (error) {
        this.logger.warn(`The lists cannot be built yet: ${(error as Error).message}`);
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS).unref());
      }
    }
    return undefined;
  }
}
