import { DEVELOPMENT_IDENTITY_KEY } from '#identity/development-keys.js';
import { z } from 'zod';
import { parseConfig } from './load-config.js';
import { port, refuseDevelopmentKeys, serverEnvironment, storageEnvironment } from './service-environment.js';

const Config = z
  .object({ ...serverEnvironment, ...storageEnvironment, PORT: port(3001) })
  .superRefine(refuseDevelopmentKeys);

describe('parseConfig', () => {
  it('has a default for everything in development', () => {
    const config = parseConfig(Config, { PORT: '', KAFKA_BROKERS: 'a:1, b:2' });
    expect(config).toMatchObject({ PORT: 3001, ACCESS_LOG: true, KAFKA_BROKERS: ['a:1', 'b:2'], NAME_PREFIX: '' });
  });

  it('names every problem at once', () => {
    const environment = { PORT: 'tcp', MONGODB_URI: 'localhost', IDENTITY_KEY: 'short' };
    expect(() => parseConfig(Config, environment)).toThrow(/PORT[\s\S]*must begin with mongodb|MONGODB_URI[\s\S]*PORT/);
    expect(() => parseConfig(Config, environment)).toThrow('IDENTITY_KEY: must have at least 32 characters');
  });

  it('refuses the development keys in production', () => {
    expect(() => parseConfig(Config, { NODE_ENV: 'production' })).toThrow('IDENTITY_KEY: is the development key');
    const own = { NODE_ENV: 'production', IDENTITY_KEY: DEVELOPMENT_IDENTITY_KEY.replace('development', 'ours') };
    expect(parseConfig(Config, own).NODE_ENV).toBe('production');
  });
});
