import { dateline, day, dayAndTime } from './dates.js';

const AT = '2026-09-09T23:30:00.000Z';

describe('dates', () => {
  it('are given to the day, for programs to the millisecond', () => {
    expect(day(AT).source).toBe(`<time datetime="${AT}">9 September 2026</time>`);
  });

  it('are given to the minute, in UTC', () => {
    expect(dayAndTime(AT).source).toBe(`<time datetime="${AT}">9 September 2026, 23:30 UTC</time>`);
  });

  it('head the front page with the weekday', () => {
    expect(dateline(new Date(AT)).source).toBe('<time datetime="2026-09-09">Wednesday, 9 September 2026</time>');
  });
});
