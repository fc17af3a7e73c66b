import { assess, type Liveness, type Observation } from './liveness.js';

const NEW: Liveness = { state: 'alive', quietChecks: 0 };
const lively: Observation = { signOfLife: true, stuck: false, brokerResponds: false };
const quiet: Observation = { signOfLife: false, stuck: false, brokerResponds: true };
const silent: Observation = { signOfLife: false, stuck: false, brokerResponds: false };

const sut = (...looks: Observation[]) => looks.map(afterEach()).at(-1)?.state;

function afterEach() {
  let before = NEW;
  return (look: Observation) => (before = assess(before, look, 3));
}

describe('assess', () => {
  it.each([
    ['alive', [lively]],
    ['quiet', [quiet]],
    ['quiet', [quiet, quiet]],
    ['hangs', [quiet, quiet, quiet]],
    ['broker-silent', [silent, silent, silent, silent]],
  ] as const)('says %s', (state, looks) => {
    expect(sut(...looks)).toBe(state);
  });

  it('resets the count after a sign of life', () => {
    expect(sut(quiet, quiet, lively, quiet, quiet)).toBe('quiet');
  });

  it('gives a consumer all its time again once its broker is back', () => {
    expect(sut(quiet, quiet, silent, quiet, quiet)).toBe('quiet');
    expect(sut(silent, quiet, quiet, quiet)).toBe('hangs');
  });

  it('does not let heartbeats hide a handler that never ends', () => {
    expect(sut({ ...lively, stuck: true })).toBe('hangs');
  });
});
