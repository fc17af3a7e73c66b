import { OpsCommand } from './ops-command.js';
import { OpsModule } from './ops.module.js';
import { runOps } from './run-ops.js';
import { OpsRefused } from '#mongo.errors.js';
import { jest } from '@jest/globals';
import { freshMongoUri } from '@broadsheet/testing';
import { Injectable } from '@nestjs/common';

@Injectable()
class GreetCommand extends OpsCommand {
  readonly syntax = 'greet <name>';

  run([name]: readonly string[]): Promise<string[]> {
    return Promise.resolve([`hello ${name}`]);
  }
}

@Injectable()
class RebuildCommand extends OpsCommand {
  readonly syntax = 'rebuild';
  override readonly options = [['--switch-anyway', 'switch']] as const;
  override readonly checksArguments = true;

  run([unknown]: readonly string[]): Promise<string[]> {
    return Promise.reject(new OpsRefused(`Unknown argument ${unknown}`));
  }
}

describe('runOps on a database', () => {
  const printed = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  afterEach(() => {
    printed.mockClear();
    said.mockClear();
    process.exitCode = undefined;
  });
  const commands = [GreetCommand, RebuildCommand];
  const module = OpsModule.forRoot({ uri: freshMongoUri(), dbName: '', models: [], commands });
  const sut = (...args: string[]) => runOps(['node', 'ops.js', ...args], module);

  it('takes a name that begins with a dash after --', async () => {
    await sut('greet', '--', '-dash');
    expect([printed.mock.calls, process.exitCode]).toEqual([[['hello -dash']], undefined]);
  });

  it('hands unknown options to a command that checks its arguments itself, with status 1', async () => {
    await sut('rebuild', '--switch-anyway', '--force');
    expect([said.mock.calls, process.exitCode]).toEqual([[['Unknown argument --force']], 1]);
  });
});
