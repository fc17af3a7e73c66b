import { parseArguments, type StartArguments } from '#arguments.js';
import { Closing } from '#closing.js';
import { type LifeOptions, liveUntilInterrupted } from '#life.js';
import { PROGRAMS } from '#programs.js';
import { checkPorts, claimData, refuseSecondStart } from '#refusals.js';
import { Screen } from '#screen.js';
import { servicesOn, urlOf } from '#services.js';
import { readStartConfig } from '#start.config.js';
import { StartProblem } from '#start.errors.js';
import { openStack, StackProblem } from '@broadsheet/local-stack';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const dataDir = join(root, '.data');

/** Runs `npm start`; resolves to the exit code. A known failure prints one sentence, without a stack trace. */
export async function run(argv: string[]): Promise<number> {
  const screen = new Screen(process.stdout);
  try {
    const args = parseArguments(argv);
    const life = lifeOf(args, screen);
    await prepareData(args, life);
    await liveUntilInterrupted(life);
    return 0;
  } catch (error) {
    if (!(error instanceof StartProblem || error instanceof StackProblem)) throw error;
    screen.print(`\n${error.message}`);
    return 1;
  }
}

function lifeOf({ port, dev, verbose, fresh }: StartArguments, screen: Screen): LifeOptions {
  const { ARTICLES_PORT, COMMENTS_PORT, RECOMMENDATIONS_PORT, ACCOUNTS_PORT, LOG_LEVEL } = readStartConfig();
  const ports = {
    gateway: port,
    articles: ARTICLES_PORT,
    comments: COMMENTS_PORT,
    recommendations: RECOMMENDATIONS_PORT,
    accounts: ACCOUNTS_PORT,
  };
  const openServers: LifeOptions['openServers'] = (say) => openStack({ purpose: 'start', dataDir, say, fresh });
  const services = servicesOn(ports, dev);
  const given = { root, dataDir, ports, services, programs: PROGRAMS, openServers };
  return { ...given, dev, verbose, logLevel: LOG_LEVEL, closing: new Closing(), screen };
}

/** Checks before anything is started or removed, then claims the data. */
async function prepareData({ fresh }: StartArguments, { services, ports, closing }: LifeOptions): Promise<void> {
  await refuseSecondStart(dataDir);
  await checkPorts(services);
  if (fresh) await rm(dataDir, { recursive: true, force: true });
  const release = await claimData(dataDir, urlOf(ports.gateway));
  await closing.add({ stop: release, kill: () => undefined });
}
