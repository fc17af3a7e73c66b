import { environmentWith, freePorts } from '@broadsheet/local-stack';
import { until } from '@broadsheet/testing';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SERVICE = `
import { createServer } from 'node:http';
createServer((request, response) => response.end(String(process.pid))).listen(Number(process.env.PORT), '127.0.0.1');
if (process.env.STUBBORN) process.on('SIGTERM', () => {});
`;

const START = `
import { Closing } from '#closing.js';
import { liveUntilInterrupted } from '#life.js';
import { Screen } from '#screen.js';
const [root, port] = process.argv.slice(1);
const nothing = ['-e', '0'];
const servers = { kafkaBrokers: [], mongoUri: '', sources: {}, stop: async () => console.log('servers stopped') };
await liveUntilInterrupted({
  root, dataDir: root + '/.data', ports: { gateway: Number(port) }, logLevel: 'info', verbose: false, dev: undefined,
  services: [{ name: 'gateway', port: Number(port), portSetting: '', program: ['service.mjs'] }],
  programs: { build: nothing, migrate: nothing, samples: nothing, admin: nothing },
  openServers: async () => servers, closing: new Closing(), screen: new Screen(process.stdout),
});
process.exit(0);
`;

describe('a start that is interrupted', () => {
  let root: string;
  let sut: ChildProcess;
  let output = '';
  let servicePid = 0;

  async function started(extra: Record<string, string> = {}): Promise<void> {
    root = await mkdtemp(join(tmpdir(), 'life-'));
    await writeFile(join(root, 'service.mjs'), SERVICE);
    const [port = 0] = await freePorts(1);
    const node = ['--conditions=@broadsheet/source', '--input-type=module', '-e', START, root, String(port)];
    const env = environmentWith({ NODE_OPTIONS: '', ...extra });
    sut = spawn(process.execPath, node, { cwd: join(import.meta.dirname, '..'), env });
    output = '';
    sut.stdout?.on('data', (text: Buffer) => (output += text.toString()));
    sut.stderr?.on('data', (text: Buffer) => (output += text.toString()));
    await until(() => output.includes('Ctrl-C'), { what: `the panel in ${output}` });
    servicePid = Number(await (await fetch(`http://127.0.0.1:${port}`)).text());
  }

  afterEach(async () => {
    sut.kill('SIGKILL');
    await rm(root, { recursive: true });
  });

  it('stops services before servers, says so and exits with 0', async () => {
    await started();
    sut.kill('SIGINT');
    expect(await once(sut, 'exit')).toEqual([0, null]);
    expect(output).toMatch(/Stopping: .*\nservers stopped\nStopped in \d+\.\d s: nothing is left running\n$/);
    expect(isRunning(servicePid)).toBe(false);
  });

  it('kills at once on the second signal', async () => {
    await started({ STUBBORN: '1' });
    sut.kill('SIGINT');
    await until(() => output.includes('Stopping'));
    sut.kill('SIGINT');
    expect(await once(sut, 'exit')).toEqual([130, null]);
    await until(() => !isRunning(servicePid), { what: 'the end of the service' });
  });

  it('leaves no service behind when it is killed itself', async () => {
    await started();
    sut.kill('SIGKILL');
    await until(() => !isRunning(servicePid), { what: 'the end of the service' });
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
