import { Relay, type RelayParts } from './relay.js';
import { WakeUp } from './wake-up.js';
import type { Lease } from '@broadsheet/mongo';
import { until } from '@broadsheet/testing';

function aRelay(lease: Partial<Lease>, onFatal: (error: unknown) => void): Relay {
  const parts = { collections: [], publisher: { close: () => Promise.resolve() }, wakeUp: new WakeUp() };
  return new Relay({ ...parts, lease, onSignOfLife: () => undefined, onFatal } as unknown as RelayParts);
}

describe('Relay', () => {
  it('survives whatever is thrown in a pass, even no error at all, and reports the obstacle', async () => {
    const deaths: unknown[] = [];
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- that is the point
    const sut = aRelay({ held: false, acquire: () => Promise.reject(undefined) }, (error) => void deaths.push(error));
    expect(sut.problem).toBeNull();
    sut.start();

    await until(() => sut.problem?.includes('writes wait: undefined'));
    expect(deaths).toEqual([]);
  });
});
