import { CircuitBreaker } from './circuit-breaker.js';

describe('the circuit breaker', () => {
  let sut: CircuitBreaker;

  beforeEach(() => {
    sut = new CircuitBreaker({ failures: 3, pauseMs: 1000 });
  });

  const fail = (times: number, at: number) => {
    for (let time = 0; time < times; time++) sut.failed(at);
  };

  it('stays closed as long as failures are not in a row', () => {
    for (let round = 0; round < 5; round++) {
      fail(2, 0);
      sut.succeeded();
    }
    expect([sut.state, sut.admits(0)]).toEqual(['closed', true]);
  });

  it('lets nothing through for the pause, then one probe at a time', () => {
    fail(3, 100);
    expect([sut.state, sut.admits(100), sut.admits(1099)]).toEqual(['open', false, false]);
    expect([sut.admits(1100), sut.state]).toEqual([true, 'half-open']);
    expect([sut.admits(1100), sut.admits(9999)]).toEqual([false, false]);
  });

  it('closes when the probe succeeds', () => {
    fail(3, 0);
    sut.admits(1000);
    sut.succeeded();
    expect([sut.state, sut.admits(1000), sut.admits(1000)]).toEqual(['closed', true, true]);
  });

  it('opens for another pause when the probe fails', () => {
    fail(3, 0);
    sut.admits(1000);
    sut.failed(1500);
    expect([sut.state, sut.admits(2499), sut.admits(2500)]).toEqual(['open', false, true]);
  });
});
