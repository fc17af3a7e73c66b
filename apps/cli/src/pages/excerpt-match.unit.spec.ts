import { beginsLike, indexesBeginningLike } from './excerpt-match.js';

const PARAGRAPH = 'The harbour’s “old” ferry — built in 1931 – sails again… and it doesn’t leak.';

describe('beginsLike', () => {
  const sut = beginsLike;

  it.each([
    ['a cut in mid-word', 'The harbour’s “old” fer'],
    ['straight quotation marks', 'The harbour\'s "old" ferry'],
    ['other quotation marks', 'The harbour`s «old» ferry'],
    ['doubled quotation marks', "The harbour's ''old'' ferry"],
    ['hyphens for dashes', 'The harbour’s “old” ferry - built in 1931 -- sails'],
    ['dashes without spaces', 'The harbour’s “old” ferry—built in 1931–sails'],
    ['three dots inside', 'The harbour’s “old” ferry — built in 1931 – sails again... and'],
    ['an ellipsis at the cut', 'The harbour’s “old”…'],
    ['three dots at the cut', 'The harbour’s “old” ...'],
    ['a bracketed ellipsis at the cut', 'The harbour’s “old” [&] […]'.replace(' [&]', '')],
    ['bracketed dots at the cut', 'The harbour’s “old” [...]'],
    ['soft hyphens and zero-width spaces', 'The har\u00adbour’s\u200b “old”'],
    ['the whole paragraph', PARAGRAPH],
  ])('takes %s', (_, excerpt) => {
    expect(sut(PARAGRAPH, excerpt)).toBe(true);
  });

  it.each([
    ['another word', 'The harbour’s “new” ferry'],
    ['another case', 'the harbour’s'],
    ['a later part', 'harbour’s “old”'],
    ['nothing', ''],
    ['only an ellipsis', '…'],
    ['only brackets and dots', '[...]'],
    ['a longer text', `${PARAGRAPH} Yes.`],
  ])('does not take %s', (_, excerpt) => {
    expect(sut(PARAGRAPH, excerpt)).toBe(false);
  });

  it('holds the full stop of a complete excerpt to be a part of it', () => {
    expect(sut('He left town.', 'He left.')).toBe(false);
    expect(sut('He left. Then she did.', 'He left.')).toBe(true);
  });
});

describe('indexesBeginningLike', () => {
  it('names all lines that begin like the excerpt', () => {
    expect(indexesBeginningLike(['Rain', 'The rain', 'Rains fell'], 'Rain…')).toEqual([0, 2]);
    expect(indexesBeginningLike(['Rain'], '…')).toEqual([]);
  });
});
