import { PublishedEvents } from './sweep.js';

describe('PublishedEvents', () => {
  it('keeps an event until one pass after it was removed from the outbox', () => {
    const sut = new PublishedEvents();
    sut.nextPass();
    sut.add(['a']);
    sut.markRemoved(['a']);

    sut.nextPass();
    expect(sut.has('a')).toBe(true);
    sut.nextPass();
    expect(sut.has('a')).toBe(false);
  });

  it('keeps an event until it is removed from the outbox', () => {
    const sut = new PublishedEvents();
    sut.add(['a']);
    for (let pass = 0; pass < 10; pass += 1) sut.nextPass();

    expect(sut.has('a')).toBe(true);
  });
});
