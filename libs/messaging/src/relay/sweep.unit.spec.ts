import { PublishedEvents } from './sweep.js';

describe('PublishedEvents', () => {
  it('remembers an event until one pass after it was removed from the outbox', () => {
    const sut = new PublishedEvents();
    sut.nextPass();
    sut.add(['a']);
    sut.markRemoved(['a']);

    sut.nextPass();
    expect(sut.has('a')).toBe(true);
    sut.nextPass();
    expect(sut.has('a')).toBe(false);
  });

  it('remembers an event that was not removed for as long as it takes', () => {
    const sut = new PublishedEvents();
    sut.add(['a']);
    for (let pass = 0; pass < 10; pass += 1) sut.nextPass();

    expect(sut.has('a')).toBe(true);
  });
});
