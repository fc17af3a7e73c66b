import { chooseSource as sut, sourceLine } from '#source.js';

const nothing = { given: undefined, forced: undefined, dockerRuns: false };

describe('chooseSource', () => {
  it('prefers a given address to everything else', () => {
    expect(sut({ given: '10.0.0.1:9092', forced: 'docker', dockerRuns: true })).toBe('given');
  });

  it('takes Docker if an engine is running', () => {
    expect(sut({ ...nothing, dockerRuns: true })).toBe('docker');
  });

  it('takes local processes if there is neither', () => {
    expect(sut(nothing)).toBe('processes');
  });

  it('obeys LOCAL_STACK even if an engine is running', () => {
    expect(sut({ ...nothing, forced: 'processes', dockerRuns: true })).toBe('processes');
  });
});

describe('sourceLine', () => {
  const mongo = { server: 'MongoDB', variable: 'MONGODB_URI', forced: false } as const;

  it.each([
    ['given', 'db:27017', 'MongoDB: db:27017, because MONGODB_URI is set'],
    [
      'docker',
      'by compose',
      'MongoDB: in Docker, by compose, because MONGODB_URI is not set and a Docker engine is running',
    ],
    ['processes', 'v8', 'MongoDB: a local process, v8, because MONGODB_URI is not set and no Docker engine is running'],
  ] as const)('names the source and the reason for %s', (kind, detail, line) => {
    expect(sourceLine({ ...mongo, kind, detail })).toBe(line);
  });

  it('names LOCAL_STACK if it decided', () => {
    const line = sourceLine({ ...mongo, kind: 'processes', forced: true, detail: 'v8' });
    expect(line).toBe('MongoDB: a local process, v8, because LOCAL_STACK is set');
  });
});
