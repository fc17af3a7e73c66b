import { aComment, anArticleEvent, anOperation, aRecord, aSoundSite } from '#invariants/evidence.builder.js';
import { firstReadId } from '#invariants/read-fold.js';
import type { Evidence } from '#invariants/evidence.js';
import type { Snapshot } from '#state/stored.js';
import { findingsOf as sut } from '#stage/verdict.js';

const wrongIn = (evidence: Evidence): string[] =>
  sut(evidence).flatMap(({ invariant, wrong }) => wrong.map((one) => `${invariant} ${one}`));

describe('the checks of state and log', () => {
  let sound: Evidence;
  beforeEach(() => (sound = aSoundSite()));
  const withLog = (log: Evidence['log']): Evidence => ({ ...sound, log });
  const withState = (state: Partial<Snapshot>): Evidence => ({ ...sound, state: { ...sound.state, ...state } });
  const withOperation = (operation: Parameters<typeof anOperation>[0]): Evidence => ({
    ...sound,
    operations: [...sound.operations, anOperation(operation)],
  });

  it('find a sound site sound, and say how much they looked at', () => {
    expect(wrongIn(sound)).toEqual([]);
    expect(sut(sound).map(({ invariant, checked }) => [invariant, checked > 0 || invariant])).toEqual(
      ['I1', 'I2', 'I2', 'I2', 'I3', 'I4', 'I4', 'I4', 'I4', 'I4', 'I5'].map((id, n) => [
        id,
        n === 7 || n === 10 ? id : true, // no category and no unknown outcome here
      ]),
    );
  });

  it('allow a record to come twice', () => {
    expect(wrongIn(withLog([...sound.log, anArticleEvent(2, 'marker 2')]))).toEqual([]);
  });

  it.each([
    ['I1', 'an acknowledged article that is not stored', { articles: [] }, 'create #1 was acknowledged and a is not'],
    ['I1', 'a comment that is not stored', { comments: [] }, 'comment #3 was acknowledged and c is not'],
    ['I2', 'an event without its state', { comments: [] }, 'news.comment c v1 is in the log, its owner has v0'],
    ['I4', 'a lost row of known articles', { knownArticles: [] }, 'a is missing'],
    ['I4', 'a first read too few', { firstReads: [] }, `first read ${firstReadId('r', 'a')}: stored undefined`],
    ['I4', 'a counter that ran ahead', { counterSlots: [] }, 'a native published: counted 0, rows 1'],
  ])('%s finds %s', (invariant, _what, state, sentence) => {
    const found = wrongIn(withState(state));
    expect(found).toContainEqual(expect.stringContaining(`${invariant} ${sentence}`));
  });

  it('I1 finds a version that the owner has not', () => {
    const [article] = sound.state.articles;
    const articles = article ? [{ ...article, version: 1 }] : [];
    expect(wrongIn(withState({ articles }))).toContain(
      'I1 edit #2 was acknowledged as version 2, and a is stored as version 1',
    );
  });

  it('I1 and I2 find an activity that is nowhere', () => {
    const found = wrongIn(withOperation({ n: 9, kind: 'activity', activityIds: ['r-b', 'lost'] }));
    expect(found).toEqual([
      'I1 activity #9 was acknowledged, and lost is neither pending nor in the log',
      'I2 activity #9 was acknowledged, and news.activity lost v1 is not in the log',
    ]);
  });

  it('I2 and I3 find the one event that is not in the log', () => {
    const found = wrongIn(
      withLog(sound.log.filter(({ type, version }) => !(type.includes('article') && version === 2))),
    );
    expect(found).toContain('I2 edit #2 was acknowledged, and news.article a v2 is not in the log');
    expect(found).toContain('I3 news.article a v3 follows v1, with a gap');
  });

  it('I2 finds a state that the log does not know', () => {
    const pins = ['a', 'trending'].map((_id) => ({ _id, version: 2 }));
    expect(wrongIn(withState({ pins }))).toEqual([
      'I2 news.recommendation a v2 is stored, the log goes to v0',
      'I2 news.recommendation-list trending v2 is stored, the log goes to v0',
    ]);
  });

  it.each([
    ['an older version after a newer', [anArticleEvent(2, 'x'), anArticleEvent(1, 'x')], 'comes for the first time'],
    ['other bytes under a version', [anArticleEvent(1, 'x'), { ...anArticleEvent(1, 'y') }], 'comes again as another'],
    ['a second partition', [anArticleEvent(1, 'x'), { ...anArticleEvent(2, 'x'), partition: 1 }], 'is in partition 1'],
    ['a record without a version', [aRecord({ version: Number.NaN })], 'has no version'],
  ])('I3 finds %s', (_what, log, sentence) => {
    expect(wrongIn(withLog(log)).filter((one) => one.startsWith('I3'))).toContainEqual(
      expect.stringContaining(sentence),
    );
  });

  it('I4 finds a copy that differs, is behind, or that is in no event', () => {
    const [copy] = sound.state.knownArticles;
    if (!copy) throw new Error('the builder has none');
    const knownArticles = [
      { ...copy, status: 'draft' },
      { ...copy, _id: 'invented' },
    ];
    expect(wrongIn(withState({ knownArticles }))).toEqual(['I4 a v3 differs in status', 'I4 invented is in no event']);
    expect(wrongIn(withState({ knownArticles: [{ ...copy, v: 2 }] }))).toEqual(['I4 a is at v2, the log at v3']);
  });

  it('I4 finds a read that counted twice, and a number of replies that is none', () => {
    const articleStats = [
      { _id: 'a', readers: 2, coReaders: 1 },
      { _id: 'b', readers: 1, coReaders: 1 },
    ];
    expect(wrongIn(withState({ articleStats }))).toEqual(['I4 readers of a: stored 2, the log says 1']);
    const comments = [aComment({ _id: 'c', repliesPublished: 1 })];
    expect(wrongIn(withState({ comments }))).toEqual(['I4 c: 1 replies stored, rows 0']);
  });

  it.each([
    ['a state without its event', { marker: 'marker x' }, 'is stored without its event'],
    ['an event without its state', { marker: 'marker 1' }, 'has its event without its state'],
  ])('I5 finds %s', (_what, { marker }, sentence) => {
    const open = withOperation({ n: 8, kind: 'create', marker, outcome: 'unknown' });
    const articles = [...sound.state.articles, { _id: 'x', version: 1, title: 'marker x', status: 'draft' }];
    const found = wrongIn({ ...open, state: { ...sound.state, articles } });
    expect(found).toContain(`I5 create #8 ${sentence}`);
  });

  it('I5 finds what was refused and applied all the same, and half a report', () => {
    const refused = withOperation({ n: 8, kind: 'comment', marker: 'marker 3', outcome: 'failed', status: 422 });
    expect(wrongIn(refused)).toEqual(['I5 comment #8 was refused (422), and is applied']);
    const half = withOperation({ n: 8, kind: 'activity', activityIds: ['r-a', 'lost'], outcome: 'unknown' });
    expect(wrongIn(half)).toEqual(['I5 activity #8 has 1 of 2 events']);
  });

  it('I5 takes an unknown write that is nowhere for one that was not applied', () => {
    expect(wrongIn(withOperation({ n: 8, kind: 'create', marker: 'nowhere', outcome: 'unknown' }))).toEqual([]);
  });
});
