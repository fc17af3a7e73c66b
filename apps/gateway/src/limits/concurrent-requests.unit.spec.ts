import { ConcurrentRequests } from './concurrent-requests.js';
import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';

const response = (): ServerResponse => new EventEmitter() as ServerResponse;

describe('concurrent requests', () => {
  it('are limited for each client', () => {
    const sut = new ConcurrentRequests(2);
    const first = response();
    sut.enter('a', first);
    sut.enter('a', response());
    expect(() => sut.enter('a', response())).toThrow('The limit is 2 concurrent requests');
    sut.enter('b', response());
    first.emit('close');
    sut.enter('a', response());
    expect(() => sut.enter('a', response())).toThrow('The limit is 2 concurrent requests');
  });

  it('are forgotten with their clients once they have ended', () => {
    const sut = new ConcurrentRequests(2);
    const all = Array.from({ length: 1_000 }, response);
    all.forEach((one, at) => sut.enter(`client ${at}`, one));
    expect(sut.clients).toBe(1_000);
    for (const one of all) one.emit('close');
    expect(sut.clients).toBe(0);
  });
});
