// The whole system by docker-compose.yml, with three replicas of comments, on ports and under a name of its own: the
// end-to-end tests against it, how many requests each replica served, and whether a killed service comes back.
import { freePorts } from '@broadsheet/local-stack';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { insistOnDocker, run, runJest } from './docker.mjs';

const REPLICAS = 3;
const TESTS = join('test', 'e2e');
const BACK_WITHIN_MS = 60_000;
const NAME_PREFIX = 'e2e.';

insistOnDocker('npm run test:compose', true);
const [kafkaPort, mongoPort, gatewayPort] = await freePorts(3);
const gatewayUrl = `http://127.0.0.1:${gatewayPort}`;
const mongoUri = `mongodb://127.0.0.1:${mongoPort}/?replicaSet=broadsheet`;
const environment = {
  ...process.env,
  ...{ KAFKA_PORT: kafkaPort, MONGO_PORT: mongoPort, GATEWAY_PORT: gatewayPort, BROADSHEET_TAG: 'test' },
  ...{ NODE_ENV: 'development', IDENTITY_KEY: '', ACCOUNTS_KEY: '', PUBLIC_URL: '', NAME_PREFIX },
  // All tests come from one address.
  LIMIT_SCALE: '100000',
};
const PROJECT = ['compose', '--project-name', 'broadsheet-test', '--profile', 'services'];
const compose = (...args) => run('docker', [...PROJECT, ...args], environment);
const ask = (...args) => execFileSync('docker', args, { env: environment, encoding: 'utf8' }).trim();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const say = (line) => process.stdout.write(`\n> ${line}\n`);

try {
  process.exitCode = await check();
} finally {
  if (process.exitCode !== 0) await compose('logs', '--tail', '30');
  await compose('down', '--volumes', '--timeout', '25');
}

async function check() {
  const building = performance.now();
  if ((await compose('build')) !== 0) return 1;
  say(`image ${ask('image', 'ls', '--format', '{{.Size}}', 'broadsheet:test')}, built in ${seconds(building)}`);
  const rising = performance.now();
  if ((await compose('up', '--wait', '--scale', `comments=${REPLICAS}`)) !== 0) return 1;
  say(`everything healthy after ${seconds(rising)}`);
  const cli = join('apps', 'cli', 'dist', 'main.js');
  const database = { MONGODB_URI: mongoUri, NAME_PREFIX };
  const client = { ...process.env, NODE_ENV: 'development', GATEWAY_URL: gatewayUrl, ...database };
  if ((await run(process.execPath, [cli, 'import', 'samples'], client)) !== 0) return 1;
  const tested = await endToEnd();
  const results = [tested === 0, await spread(), await comesBack()];
  return results.every(Boolean) ? 0 : 1;
}

/** Tests that start processes of their own, or look behind the gateway, would say nothing about containers. */
function endToEnd() {
  const specs = readdirSync(TESTS).filter((name) => name.endsWith('.e2e.spec.ts'));
  const alone = specs.filter((name) =>
    /BroadsheetSystem|behindTheGateway/.test(readFileSync(join(TESTS, name), 'utf8')),
  );
  for (const name of alone) say(`left out: ${name}, which needs processes of its own or the services themselves`);
  const servers = {
    TEST_GATEWAY_URL: gatewayUrl,
    TEST_NAME_PREFIX: NAME_PREFIX,
    TEST_KAFKA_BROKERS: `127.0.0.1:${kafkaPort}`,
    TEST_MONGO_URI: mongoUri,
  };
  const ignored = alone.flatMap((name) => ['--testPathIgnorePatterns', name.replaceAll('.', '\\.')]);
  return runJest('e2e', ignored, { ...process.env, ...servers });
}

function replicas() {
  return ask(...PROJECT, 'ps', '--quiet', 'comments')
    .split('\n')
    .sort();
}

function nameOf(id) {
  return ask('inspect', '--format', '{{.Name}}', id).replace(/^.*-(comments-\d+)$/, '$1');
}

/** How many requests of the API each replica has served; false where one had none. */
async function spread() {
  const counts = replicas().map((id) => [nameOf(id), requestsOf(id)]);
  say(`requests: ${counts.map(([name, count]) => `${name} ${count}`).join(' · ')}`);
  return counts.length === REPLICAS && counts.every(([, count]) => count > 0);
}

function requestsOf(id) {
  const read = 'fetch(`http://127.0.0.1:${process.env.PORT}/metrics`).then((a) => a.text()).then(console.log)';
  const lines = ask('exec', id, 'node', '-e', read).matchAll(
    /^broadsheet_http_request_duration_seconds_count\{(.*)\} (\d+)$/gm,
  );
  return [...lines].filter(([, labels]) => labels.includes('route="/v1/')).reduce((sum, [, , n]) => sum + Number(n), 0);
}

/** Kills the program of one replica from inside, as a watchdog would; true once it is healthy again. */
async function comesBack() {
  const [id] = replicas();
  const started = () => ask('inspect', '--format', '{{.State.StartedAt}} {{.State.Health.Status}}', id).split(' ');
  const [before] = started();
  const killedAt = performance.now();
  // Everything but the container's first process, which then ends as its child did.
  ask('exec', id, 'sh', '-c', 'kill -9 -1 || true');
  while (performance.now() - killedAt < BACK_WITHIN_MS) {
    const [now, health] = started();
    if (now !== before && health === 'healthy') {
      say(`${nameOf(id)} was killed and is healthy again after ${seconds(killedAt)}`);
      return true;
    }
    await pause(250);
  }
  say(`${nameOf(id)} was killed and is not healthy after ${seconds(killedAt)}`);
  return false;
}
