import { readStackConfig as sut } from '#stack.config.js';

describe('readStackConfig', () => {
  it('treats an empty address as unset', () => {
    expect(sut({ KAFKA_BROKERS: '', PATH: '/bin' }).KAFKA_BROKERS).toBeUndefined();
  });

  it('names the invalid variable', () => {
    expect(() => sut({ LOCAL_MONGOD: 'brew' })).toThrow(/^LOCAL_MONGOD=brew is not valid \(.*\): correct it or unset/);
  });
});
