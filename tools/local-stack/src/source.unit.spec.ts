import { chooseSource as sut, sourceLine } from '#source.js';

const nothing = { given: undefined, forced: undefined, dockerAnswers: false };

describe('chooseSource', () => {
  it('prefers a given address to everything else', () => {
    expect(sut({ given: '10.0.0.1:9092', forced: 'docker', dockerAnswers: true })).toBe('given');
  });

  it('takes Docker where an engine answers', () => {
    expect(sut({ ...nothing, dockerAnswers: true })).toBe('docker');
  });

  it('takes local processes where there is neither', () => {
    expect(sut(nothing)).toBe('processes');
  });

  it('obeys LOCAL_STACK even where an engine answers', () => {
    expect(sut({ ...nothing, forced: 'processes', dockerAnswers: true })).toBe('processes');
  });
});

describe('sourceLine', () => {
  const mongo = { server: 'MongoDB', variable: 'MONGODB_URI', forced: false } as const;

  it.each([
    ['given', 'db:27017', 'MongoDB: db:27017, because MONGODB_URI says so'],
    [
      'docker',
      'by compose',
      'MongoDB: in Docker, by compose, because MONGODB_URI is not set and a Docker engine answers',
    ],
    ['processes', 'v8', 'MongoDB: a local process, v8, because MONGODB_URI is not set and no Docker engine answers'],
  ] as const)('tells for %s what was taken and why', (kind, detail, line) => {
    expect(sourceLine({ ...mongo, kind, detail })).toBe(line);
  });

  it('names LOCAL_STACK where it decided', () => {
    const line = sourceLine({ ...mongo, kind: 'processes', forced: true, detail: 'v8' });
    expect(line).toBe('MongoDB: a local process, v8, because LOCAL_STACK says so');
  });
});
