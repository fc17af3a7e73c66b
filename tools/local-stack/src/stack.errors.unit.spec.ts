import { refuseBelow } from '#free-space.js';
import { problems as sut, StackProblem } from '#stack.errors.js';

const samples: Record<keyof typeof sut, StackProblem> = {
  javaMissing: sut.javaMissing(),
  javaTooOld: sut.javaTooOld(11),
  mavenMissing: sut.mavenMissing(),
  mavenFailed: sut.mavenFailed('[ERROR] Unknown host'),
  kafkaHomeEmpty: sut.kafkaHomeEmpty('/opt/kafka'),
  pythonMissing: sut.pythonMissing(),
  wheelFailed: sut.wheelFailed('ERROR: no network'),
  noMongod: sut.noMongod('the system is not known'),
  mongodUnusable: sut.mongodUnusable('/opt/mongod', 'libssl.so.3 is missing'),
  diskFull: sut.diskFull('.data', 312 * 1024 ** 2, 500 * 1024 ** 2),
  portInUse: sut.portInUse('Kafka', 9092, 'KAFKA_PORT'),
  unreachable: sut.unreachable('Kafka', 'KAFKA_BROKERS', 'kafka:9092', 'connection refused'),
  notAReplicaSet: sut.notAReplicaSet('mongodb://db'),
  notStarted: sut.notStarted('MongoDB', 'disk quota exceeded', '.data/logs/mongod.log'),
  dockerFailed: sut.dockerFailed('no such image'),
};

describe('problems', () => {
  it.each(Object.entries(samples))(
    'reports %s in one sentence: what is wrong, a colon, what to do',
    (_name, problem) => {
      expect(problem).toBeInstanceOf(StackProblem);
      expect(problem.message).toMatch(/^\S.+: (install|start|check|point|stop|free|see|correct).+[^.]\.$/);
    },
  );

  it('names the free and the needed space of a full disk', () => {
    expect(() => refuseBelow('.data', 312 * 1024 ** 2)).toThrow(
      'Only 312 MB are free on the disk of .data, and Kafka and MongoDB need 500 MB: free some space, then run the command again.',
    );
  });

  it('accepts a disk with enough space', () => {
    expect(() => refuseBelow('.data', 501 * 1024 ** 2)).not.toThrow();
  });
});
