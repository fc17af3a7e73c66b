import { asEnvironment, asProperties, kafkaSettings as sut } from '#kafka-settings.js';

const place = { port: 9092, controllerPort: 9093, bind: '127.0.0.1', dataDir: '/data/kafka' };

describe('kafkaSettings', () => {
  it('advertises the loopback address even when it binds all interfaces', () => {
    const settings = sut({ ...place, bind: '0.0.0.0' });
    expect(settings['listeners']).toBe('PLAINTEXT://0.0.0.0:9092,CONTROLLER://127.0.0.1:9093');
    expect(settings['advertised.listeners']).toBe('PLAINTEXT://127.0.0.1:9092');
  });

  it('creates no topic by itself and detects a lost broker within seconds', () => {
    expect(asProperties(sut(place)).split('\n')).toEqual(
      expect.arrayContaining([
        'auto.create.topics.enable=false',
        'group.initial.rebalance.delay.ms=0',
        'broker.session.timeout.ms=3000',
        'broker.heartbeat.interval.ms=500',
        'log.dirs=/data/kafka',
      ]),
    );
  });

  it('asks for one replica of every internal topic', () => {
    const factors = Object.entries(sut(place)).filter(([name]) => name.endsWith('replication.factor'));
    expect(factors.map(([, value]) => value)).toEqual(['1', '1', '1']);
  });

  it('converts to environment variables for a container', () => {
    expect(asEnvironment({ 'log.dirs': '/x', 'node.id': '1' })).toEqual({ KAFKA_LOG_DIRS: '/x', KAFKA_NODE_ID: '1' });
  });
});
