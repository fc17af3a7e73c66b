import { makeAdmin, type SignIn } from '#admin.js';
import type { PanelContent } from '#panel.js';
import { runToEnd } from '#run-to-end.js';
import { loadSamplesOnce } from '#samples.js';
import { serviceEnvironment } from '#service-environment.js';
import { urlOf } from '#services.js';
import type { Servers, Session } from '#session.js';
import { startServices } from '#start-services.js';
import { isProduction } from '#start.config.js';
import { Steps } from '#steps.js';
import { ManagedProcess } from '@broadsheet/local-stack';
import { relative } from 'node:path';

const TITLES = ['Packages', 'Kafka and MongoDB', 'Build', 'Topics and indexes', 'Services', 'Sample site'];

/** Brings up the whole system, step by step, and returns what the panel shows. What it started is in `closing`. */
export async function bringUp(session: Session): Promise<PanelContent> {
  const { abort, print } = session.options;
  const steps = new Steps(print, TITLES, abort);
  await steps.next(() => steps.say(`installed, on Node ${process.versions.node}`));
  // The build needs no servers: both start at once.
  const built = build(session);
  built.catch(() => undefined); // reported by its own step
  const servers = await steps.next(() => openServers(session, steps.say));
  await steps.next(() => built);
  await steps.next(() => provision(session));
  const [signIn] = await steps.next(() => Promise.all([admin(session), startServices(session, steps.say)]));
  await steps.next(() => loadSamplesOnce(session, servers, steps.say));
  return panelContent(session, signIn);
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
  const watch = new ManagedProcess(session.program('build-watch', programs.buildWatch));
  const kill = (): void => watch.signal('SIGKILL');
  await closing.add({ stop: () => Promise.resolve(kill()), kill });
}

async function provision(session: Session): Promise<void> {
  const { programs, abort } = session.options;
  await runToEnd('Provisioning', session.program('migrate', programs.migrate), abort);
}

/** In production nobody gets in by what a start shows. */
async function admin(session: Session): Promise<SignIn | undefined> {
  return isProduction() ? undefined : makeAdmin(session);
}

function panelContent({ options, logDir }: Session, signIn: SignIn | undefined): PanelContent {
  const { root, ports, verbose, dev } = options;
  return { url: urlOf(ports.gateway), signIn, logDir: relative(root, logDir), verbose, dev };
}
