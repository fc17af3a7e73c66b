import { outboxFigures, type OutboxFigures } from './outbox-figures.js';
import { Logger } from '@nestjs/common';
import type { Connection } from 'mongoose';
import { Gauge } from 'prom-client';

const EVERY_MS = 5_000;
const labelNames = ['aggregate'];

const pendingEvents = new Gauge({
  name: 'broadsheet_outbox_pending_events',
  help: 'Events that wait to be published; counted up to the first 10,000 aggregates.',
  labelNames,
});
const pendingAggregates = new Gauge({
  name: 'broadsheet_outbox_pending_aggregates',
  help: 'Aggregates whose events wait to be published; counted up to 10,000.',
  labelNames,
});
const oldestSeconds = new Gauge({
  name: 'broadsheet_outbox_oldest_seconds',
  help: 'Age of the event that waits longest; 0 where none does.',
  labelNames,
});
const blocked = new Gauge({
  name: 'broadsheet_outbox_blocked',
  help: 'Aggregates whose event the broker refused for good; each waits for an operator.',
  labelNames,
});

/** Reads the size of the outboxes every five seconds while this instance leads, so that instances do not all count. */
export class OutboxGauge {
  private readonly logger = new Logger('Relay');
  private clock: NodeJS.Timeout | undefined;
  private blocked = 0;

  constructor(
    private readonly connection: Connection,
    private readonly leads: () => boolean,
  ) {}

  /** The text of a warning; null where no aggregate is blocked. */
  get warning(): string | null {
    if (this.blocked === 0) return null;
    return `The broker refuses events of ${this.blocked} aggregates: see \`npm run ops -- outbox blocked\`.`;
  }

  start(): void {
    this.clock = setInterval(() => void this.read(), EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.clock);
    for (const gauge of [pendingEvents, pendingAggregates, oldestSeconds, blocked]) gauge.reset();
  }

  /** Reads the figures now. When that fails it publishes none, rather than old ones. */
  async read(): Promise<void> {
    try {
      this.show(this.leads() ? await outboxFigures(this.connection) : []);
    } catch (error) {
      this.logger.debug(`The outboxes cannot be counted: ${(error as Error).message}`);
      this.show([]);
    }
  }

  private show(all: readonly OutboxFigures[]): void {
    for (const gauge of [pendingEvents, pendingAggregates, oldestSeconds, blocked]) gauge.reset();
    this.blocked = all.reduce((sum, figures) => sum + figures.blocked, 0);
    for (const figures of all) {
      const labels = { aggregate: figures.aggregate };
      pendingEvents.set(labels, figures.pendingEvents);
      pendingAggregates.set(labels, figures.pendingAggregates);
      oldestSeconds.set(labels, figures.oldestSeconds);
      blocked.set(labels, figures.blocked);
    }
  }
}
