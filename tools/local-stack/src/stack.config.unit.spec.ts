import { readStackConfig as sut } from '#stack.config.js';

describe('readStackConfig', () => {
  it('takes an empty address for none', () => {
    expect(sut({ KAFKA_BROKERS: '', PATH: '/bin' }).KAFKA_BROKERS).toBeUndefined();
  });

  it('names the variable that it cannot read', () => {
    expect(() => sut({ LOCAL_MONGOD: 'brew' })).toThrow(
      /^LOCAL_MONGOD=brew cannot be used \(.*\): correct it or unset/,
    );
  });
});
