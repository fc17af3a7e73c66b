import type { LookupAddress, LookupOneOptions } from 'node:dns';
import { addressesInTurn } from './addresses-in-turn.js';

const answers = (...names: string[]): Parameters<typeof addressesInTurn>[0] => {
  return (_hostname, _options, callback) =>
    callback(
      null,
      names.map((address) => ({ address, family: 4 })),
    );
};

/** What the lookup returns to a new connection. */
function lookup(sut: ReturnType<typeof addressesInTurn>, options: LookupOneOptions | { all: true }): Promise<unknown> {
  return new Promise((resolve, reject) => {
    sut('comments', options, (error, address: string | LookupAddress[]) => {
      if (error) return reject(error);
      resolve(typeof address === 'string' ? address : address.map((one) => one.address).join(' '));
    });
  });
}

describe('addressesInTurn', () => {
  it('lets each new connection begin with the next address, whatever their order', async () => {
    let shuffled = ['10.0.0.3', '10.0.0.1', '10.0.0.2'];
    const sut = addressesInTurn((hostname, options, callback) => {
      shuffled = [...shuffled.slice(1), ...shuffled.slice(0, 1)];
      answers(...shuffled)?.(hostname, options, callback);
    });
    const all = [];
    for (let turn = 0; turn < 4; turn += 1) all.push(await lookup(sut, { all: true }));
    expect(all).toEqual([
      '10.0.0.1 10.0.0.2 10.0.0.3',
      '10.0.0.2 10.0.0.3 10.0.0.1',
      '10.0.0.3 10.0.0.1 10.0.0.2',
      '10.0.0.1 10.0.0.2 10.0.0.3',
    ]);
  });

  it('returns one address to a caller that asks for one', async () => {
    const sut = addressesInTurn(answers('10.0.0.1', '10.0.0.2'));
    expect([await lookup(sut, {}), await lookup(sut, {}), await lookup(sut, {})]).toEqual([
      '10.0.0.1',
      '10.0.0.2',
      '10.0.0.1',
    ]);
  });

  it('passes on that a name is not known', async () => {
    const sut = addressesInTurn((_hostname, _options, callback) => callback(new Error('ENOTFOUND'), []));
    await expect(lookup(sut, { all: true })).rejects.toThrow('ENOTFOUND');
  });
});
