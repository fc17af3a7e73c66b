import { bringUp } from '#bring-up.js';
import type { Closing } from '#closing.js';
import { Interruption } from '#interruption.js';
import { orderlyEnd } from '#orderly-end.js';
import { type PanelContent, panelLines } from '#panel.js';
import type { Screen } from '#screen.js';
import { Session, type SessionOptions } from '#session.js';

export type LifeOptions = Omit<SessionOptions, 'print' | 'abort'> & { readonly screen: Screen };

/**
 * Brings the system up, shows the panel, waits for a person's wish to stop, and ends everything within ten seconds.
 * Throws what kept it from coming up, once all is stopped again.
 */
export async function liveUntilInterrupted(options: LifeOptions): Promise<void> {
  const { screen, closing } = options;
  const interruption = new Interruption(() => endAtOnce(closing));
  const session = new Session({ ...options, print: screen.print, abort: interruption.signal });
  const up = bringUp(session).then((content) => showPanel(screen, content));
  try {
    await Promise.race([up, interruption.wished()]);
    await interruption.wished();
  } finally {
    await end(up, closing, screen);
  }
}

function showPanel(screen: Screen, content: PanelContent): void {
  screen.showPanel([panelLines(content, true), panelLines(content, false)]);
}

async function end(up: Promise<void>, closing: Closing, screen: Screen): Promise<void> {
  screen.releasePanel();
  screen.print('Stopping: services, then Kafka and MongoDB (Ctrl-C again ends at once)');
  const begun = performance.now();
  // What was still coming up is waited for, so that it is ended too.
  const ended = Promise.all([closing.stop(), up.catch(() => undefined)]);
  const well = await orderlyEnd(ended, () => closing.kill());
  const how = well ? 'nothing is left running' : 'what did not end by itself was killed';
  screen.print(`Stopped in ${((performance.now() - begun) / 1000).toFixed(1)} s: ${how}`);
}

function endAtOnce(closing: Closing): never {
  closing.kill();
  process.exit(130);
}
