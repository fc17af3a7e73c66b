import type { PanelContent, SignIn } from '#panel.js';
import { ADMIN } from '#programs.js';
import { runToEnd } from '#run-to-end.js';
import { serviceEnvironment } from '#service-environment.js';
import { urlOf } from '#services.js';
import type { Servers, Session } from '#session.js';
import { startServices } from '#start-services.js';
import { isProduction } from '#start.config.js';
import { Steps } from '#steps.js';
import { ManagedProcess } from '@broadsheet/local-stack';
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const TITLES = ['Packages', 'Kafka and MongoDB', 'Build', 'Topics and indexes', 'Services', 'Sample site'];

/** Starts the whole system, step by step, and returns the content of the panel. Each started part is added to `closing`. */
export async function bringUp(session: Session): Promise<PanelContent> {
  const { abort, print } = session.options;
  const steps = new Steps(print, TITLES, abort);
  await steps.next(() => steps.say(`installed, on Node ${process.versions.node}`));
  // The build needs no servers: both run at the same time.
  const built = build(session);
  built.catch(() => undefined); // its own step reports it
  const servers = await steps.next(() => openServers(session, steps.say));
  await steps.next(() => built);
  await steps.next(() => provision(session));
  const [signIn] = await steps.next(() => Promise.all([makeAdmin(session), startServices(session, steps.say)]));
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

/**
 * Makes the admin of the sample site, or gives it a new password. Each start has its own password, which is stored
 * nowhere in plain text. In production no admin is made.
 */
async function makeAdmin(session: Session): Promise<SignIn | undefined> {
  if (isProduction()) return undefined;
  const { programs, abort } = session.options;
  const password = randomBytes(12).toString('base64url');
  const program = { ...session.program('admin', programs.admin), input: `${password}\n` };
  await runToEnd('Making the admin', program, abort);
  return { email: ADMIN.email, password };
}

/** Loads the sample site, unless this start's data say that this database has it. Loading it twice changes nothing. */
async function loadSamplesOnce(session: Session, servers: Servers, say: (line: string) => void): Promise<void> {
  const { dataDir, programs, abort } = session.options;
  const marker = join(dataDir, 'samples-loaded-into');
  const place = `${servers.sources.mongo} ${servers.mongoUri}`;
  if ((await readFile(marker, 'utf8').catch(() => '')) === place) {
    say('already loaded');
    return;
  }
  await runToEnd('Loading the sample site', session.program('samples', programs.samples), abort);
  await writeFile(marker, place);
}

function panelContent({ options, logDir }: Session, signIn: SignIn | undefined): PanelContent {
  const { root, ports, verbose, dev } = options;
  return { url: urlOf(ports.gateway), signIn, logDir: relative(root, logDir), verbose, dev };
}
