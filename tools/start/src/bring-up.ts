import { Child } from '#child.js';
import type { PanelContent } from '#panel.js';
import { runToEnd } from '#run-to-end.js';
import { loadSamplesOnce } from '#samples.js';
import { serviceEnvironment } from '#service-environment.js';
import { urlOf } from '#services.js';
import type { Servers, Session } from '#session.js';
import { startServices } from '#start-services.js';
import { Steps } from '#steps.js';
import { writeTokens } from '#tokens.js';
import { relative } from 'node:path';

const TITLES = ['Packages', 'Kafka and MongoDB', 'Build', 'Topics and indexes', 'Services', 'Sample site'];

/** Brings up the whole system, step by step, and returns what the panel shows. What it started is in `closing`. */
export async function bringUp(session: Session): Promise<PanelContent> {
  const { abort, print } = session.options;
  const steps = new Steps(print, TITLES, abort);
  await steps.next(() => steps.say(`installed, on Node ${process.versions.node}`));
  const servers = await steps.next(() => openServers(session, steps.say));
  await steps.next(() => build(session));
  const [tokens] = await steps.next(() => Promise.all([writeTokens(session), provision(session)]));
  await steps.next(() => startServices(session, steps.say));
  await steps.next(() => loadSamplesOnce(session, servers, steps.say));
  return panelContent(session, tokens);
}

async function openServers(session: Session, say: (line: string) => void): Promise<Servers> {
  const { options } = session;
  const servers = await options.openServers(say);
  await options.closing.add({ stop: () => servers.stop(), kill: () => undefined });
  session.useEnvironment(serviceEnvironment({ ...options, ...servers, accessLog: options.verbose }));
  return servers;
}

async function build(session: Session): Promise<void> {
  const { programs, abort, closing, dev } = session.options;
  await runToEnd('The build', session.program('build', programs.build), abort);
  if (dev === undefined) return;
  const watch = new Child(session.program('build-watch', programs.buildWatch));
  const kill = (): void => watch.signal('SIGKILL');
  await closing.add({ stop: () => Promise.resolve(kill()), kill });
}

async function provision(session: Session): Promise<void> {
  const { programs, abort } = session.options;
  await runToEnd('Provisioning', session.program('migrate', programs.migrate), abort);
}

function panelContent({ options, logDir, tokenDir }: Session, tokens: Record<string, string>): PanelContent {
  const { root, ports, verbose, dev } = options;
  const shown = (path: string): string => relative(root, path);
  return { url: urlOf(ports.gateway), tokens, tokenDir: shown(tokenDir), logDir: shown(logDir), verbose, dev };
}
