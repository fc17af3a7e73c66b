import { endsInFullStop, isHeadingLike } from './sentence-ending.js';

describe('endsInFullStop', () => {
  const sut = endsInFullStop;

  it.each(['It rained.', '“It rained.”', 'It rained (again.)', 'It was plan B.'])('finds it in %s', (text) => {
    expect(sut(text)).toBe(true);
  });

  it.each([
    'Rain Again',
    'U.S. Fleet Sails',
    'Life After the U.S.',
    'Meet at 5 p.m.',
    'The Fall of Smith & Co.',
    '“Gulls, Inc.”',
    'What Next?',
    'And then...',
    '',
  ])('finds none in %s', (text) => {
    expect(sut(text)).toBe(false);
  });
});

describe('isHeadingLike', () => {
  const sut = isHeadingLike;

  it.each([
    'Conclusion',
    'What Comes Next?',
    'The “Old” Ferry',
    'U.S. Fleet',
    'Prices (in euros)',
    '2024',
    'Is the U.S. Next?',
  ])('takes %s for a heading', (text) => {
    expect(sut(text)).toBe(true);
  });

  it.each([
    'It rained.',
    'Run!',
    'And then…',
    'The reasons:',
    'First,',
    '“Where do we go?”',
    'It rained. Why?',
    'He asked why! Did she?',
    '”',
    'a'.repeat(121),
  ])('takes %s for a paragraph', (text) => {
    expect(sut(text)).toBe(false);
  });
});
