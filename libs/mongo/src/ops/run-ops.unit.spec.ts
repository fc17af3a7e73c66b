import { OpsCommand } from './ops-command.js';
import { OpsModule } from './ops.module.js';
import { runOps } from './run-ops.js';
import { jest } from '@jest/globals';
import { Injectable } from '@nestjs/common';

@Injectable()
class RebuildCommand extends OpsCommand {
  readonly syntax = 'rebuild <service>';
  override readonly options = [['--switch-anyway', 'switch']] as const;

  run(): Promise<string[]> {
    return Promise.resolve([]);
  }
}

const module = OpsModule.forRoot({
  uri: 'mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=50',
  dbName: 'x',
  models: [],
  commands: [RebuildCommand],
});

describe('runOps', () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  beforeEach(() => said.mockClear());
  afterEach(() => (process.exitCode = undefined));
  const sut = (...args: string[]) => runOps(['node', 'ops.js', ...args], module);

  it.each([[[]], [['nonsense']], [['--help']]])('shows the names of commands for %j, with status 64', async (args) => {
    await sut(...args);
    expect(said.mock.calls).toEqual([['usage: node dist/ops.js migrate | rebuild']]);
    expect(process.exitCode).toBe(64);
  });

  it('says which argument is missing and which option it does not know, with status 64', async () => {
    await sut('rebuild');
    await sut('rebuild', 'x', '--force');
    expect(said.mock.calls.flat()).toEqual([
      expect.stringContaining("missing required argument 'service'"),
      expect.stringContaining("unknown option '--force'"),
    ]);
    expect(process.exitCode).toBe(64);
  });

  it('says in one sentence that the database cannot be reached, with status 1', async () => {
    await sut('rebuild', 'x');
    expect(said.mock.calls.flat()).toEqual([
      expect.stringMatching(/^MongoDB cannot be reached: .* MONGODB_URI right\?$/),
    ]);
    expect(process.exitCode).toBe(1);
  });
});
