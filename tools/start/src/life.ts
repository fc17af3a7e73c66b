import { bringUp } from '#bring-up.js';
import { type Closing, orderlyEnd } from '#closing.js';
import { type PanelContent, panelLines } from '#panel.js';
import type { Screen } from '#screen.js';
import { Session, type SessionOptions } from '#session.js';

export type LifeOptions = Omit<SessionOptions, 'print' | 'abort'> & { readonly screen: Screen };

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Brings the system up, shows the panel, waits for an interruption, and stops everything within ten seconds.
 * Throws the error of a failed start, once everything is stopped again.
 */
export async function liveUntilInterrupted(options: LifeOptions): Promise<void> {
  const { screen, closing } = options;
  const interruption = new Interruption(() => endAtOnce(closing));
  const session = new Session({ ...options, print: screen.print, abort: interruption.signal });
  const up = bringUp(session).then((content) => showPanel(screen, content));
  try {
    await Promise.race([up, interruption.requested()]);
    await interruption.requested();
  } finally {
    await end(up, closing, screen);
  }
}

function showPanel(screen: Screen, content: PanelContent): void {
  screen.showPanel([panelLines(content, true), panelLines(content, false)]);
}

async function end(up: Promise<void>, closing: Closing, screen: Screen): Promise<void> {
  screen.releasePanel();
  screen.print('Stopping: services, then Kafka and MongoDB (press Ctrl-C again to kill them at once)');
  const begun = performance.now();
  // Waits for the processes that are still starting, so that it is stopped too.
  const ended = Promise.all([closing.stop(), up.catch(() => undefined)]);
  const well = await orderlyEnd(ended, () => closing.kill());
  const how = well ? 'nothing is left running' : 'some processes did not stop in time and were killed';
  screen.print(`Stopped in ${((performance.now() - begun) / 1000).toFixed(1)} s: ${how}`);
}

function endAtOnce(closing: Closing): never {
  closing.kill();
  process.exit(130);
}

/** A person's request to stop: the first signal asks for an orderly end, the second one kills. */
class Interruption {
  private readonly controller = new AbortController();
  private readonly onSecond: () => void;

  constructor(onSecond: () => void) {
    this.onSecond = onSecond;
    for (const signal of SIGNALS) process.on(signal, this.onSignal);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Resolves with the first signal. */
  requested(): Promise<void> {
    if (this.signal.aborted) return Promise.resolve();
    return new Promise((done) => this.signal.addEventListener('abort', () => done(), { once: true }));
  }

  private readonly onSignal = (): void => {
    if (this.signal.aborted) this.onSecond();
    this.controller.abort();
  };
}
