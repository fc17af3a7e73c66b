import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';
import type { FastifyReply } from 'fastify';

function ask(readiness: Readiness) {
  let status = 0;
  const reply = { code: (code: number) => ((status = code), reply), header: () => reply };
  return { body: new HealthController(readiness).ready(reply as unknown as FastifyReply), status };
}

describe('HealthController', () => {
  const amiss = () => {
    const readiness = new Readiness();
    readiness.addWarning('stream', () => 'The stream is silent.');
    return readiness;
  };

  it('is ready when all is well', () => {
    expect(ask(new Readiness())).toEqual({ status: 200, body: { status: 'ready', problems: {}, warnings: {} } });
  });

  it('stays in service while something is amiss, and says what', () => {
    expect(ask(amiss())).toEqual({
      status: 200,
      body: { status: 'degraded', problems: {}, warnings: { stream: 'The stream is silent.' } },
    });
  });

  it('leaves the service for what prevents serving', () => {
    const sut = amiss();
    sut.add('database', () => 'It is unavailable.');
    expect(ask(sut)).toMatchObject({
      status: 503,
      body: { status: 'not ready', problems: { database: 'It is unavailable.' } },
    });
  });
});
