import { serviceEnvironment as sut } from '#service-environment.js';
import { servicesOn } from '#services.js';

const ports = { gateway: 3100, articles: 3001, comments: 3002, recommendations: 3003, accounts: 3004 };
const surroundings = { ports, kafkaBrokers: ['a:1', 'b:2'], mongoUri: 'mongodb://db/', logLevel: 'info' };

describe('serviceEnvironment', () => {
  it('gives every service the addresses of the others', () => {
    expect(sut({ ...surroundings, accessLog: false })).toMatchObject({
      KAFKA_BROKERS: 'a:1,b:2',
      MONGODB_URI: 'mongodb://db/',
      GATEWAY_URL: 'http://127.0.0.1:3100',
      ARTICLES_URL: 'http://127.0.0.1:3001',
      ACCESS_LOG: 'off',
    });
  });

  it('turns on the request log for a verbose start', () => {
    expect(sut({ ...surroundings, accessLog: true })['ACCESS_LOG']).toBe('on');
  });
});

describe('servicesOn', () => {
  it('runs the service under development, and no other, with reload and debugger', () => {
    const debugged = servicesOn(ports, 'comments').filter(({ program }) => program.includes('--inspect'));
    expect(debugged.map(({ name, program }) => [name, program.includes('--watch')])).toEqual([['comments', true]]);
  });
});
