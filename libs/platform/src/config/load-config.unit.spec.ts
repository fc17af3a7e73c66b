import { DEVELOPMENT_KEYS } from '#identity/development-keys.js';
import { z } from 'zod';
import { parseConfig } from './load-config.js';
import { port, serverEnvironment, storageEnvironment } from './service-environment.js';

const Config = z.object({ ...serverEnvironment, ...storageEnvironment, PORT: port(3001) });

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

  it('refuses the development keys in production, along with all other problems', () => {
    const environment = { NODE_ENV: 'production', PORT: 'tcp', ...DEVELOPMENT_KEYS };
    expect(() => parseConfig(Config, environment)).toThrow(/IDENTITY_KEY: is not set, or is the development key/);
    expect(() => parseConfig(Config, environment)).toThrow(/PORT/);
    const own = { NODE_ENV: 'production', IDENTITY_KEY: 'a secret of our own, 32 long at least' };
    expect(parseConfig(Config, own).NODE_ENV).toBe('production');
  });
});
