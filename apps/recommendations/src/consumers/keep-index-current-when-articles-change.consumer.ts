import { BuildIndexUseCase } from '#use-cases/build-index.use-case.js';
import { FollowEventUseCase } from '#use-cases/follow-event.use-case.js';
import { topics } from '@broadsheet/contracts';
import type { LiveTail, StreamOffsets } from '@broadsheet/messaging';
import { retry } from '@broadsheet/platform';
import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

/** The stream that this process follows on its own, and how far the consumer group has stored it. */
interface FollowedStream {
  readonly tail: Pick<LiveTail, 'start' | 'onGap' | 'problem'>;
  readonly stored: () => Promise<StreamOffsets>;
}

const BACKOFF = { firstMs: 500, maxMs: 500 };

/**
 * Builds this process's index from the database and follows the stream from where the database stood before, so that
 * nothing falls between the two. After a gap it reads the database again. Never stores anything.
 */
export class KeepIndexCurrentWhenArticlesChangeConsumer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('KeepIndexCurrent');
  private readonly stopping = new AbortController();
  private built = false;

  constructor(
    private readonly stream: FollowedStream,
    private readonly buildIndex: BuildIndexUseCase,
    private readonly followEvent: FollowEventUseCase,
  ) {}

  /** Why lists may be incomplete; null if they are complete. For a readiness probe. */
  get problem(): string | null {
    return this.built ? this.stream.tail.problem : 'The lists are still being built.';
  }

  onApplicationBootstrap(): void {
    void this.untilStopped(() => this.begin());
  }

  onApplicationShutdown(): void {
    this.stopping.abort();
  }

  private async begin(): Promise<void> {
    const { tail, stored } = this.stream;
    const from = await this.untilItWorks(stored);
    tail.onGap(() => void this.untilStopped(() => this.build()));
    tail.start({ topics: [topics.article, topics.category], from, handle: (event) => this.followEvent.run(event) });
    await this.build();
  }

  private async build(): Promise<void> {
    await this.untilItWorks(() => this.buildIndex.run());
    this.built = !this.stopping.signal.aborted;
  }

  /** The database and the broker may start later than this process. Throws once it has been stopped. */
  private untilItWorks<T>(work: () => Promise<T>): Promise<T> {
    const onFailure = (error: unknown): void =>
      this.logger.warn(`The lists cannot be built yet: ${(error as Error).message}`);
    return retry(work, { backoff: BACKOFF, onFailure, signal: this.stopping.signal });
  }

  private async untilStopped(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!this.stopping.signal.aborted) throw error;
    }
  }
}
