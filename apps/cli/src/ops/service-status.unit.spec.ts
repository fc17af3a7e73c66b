import { samplesIn as sut, sumOf } from './service-status.js';

const PAGE = String.raw`# HELP a_total What is counted.
# TYPE a_total counter
a_total{topic="news.article",outcome="done"} 3
a_total{topic="say \"hi\", {you}",outcome="done"} 4
a_total{topic="t",outcome="retried"} 1

b_seconds 1.5e-3
c_bucket{le="+Inf"} +Inf
`;

describe('samplesIn', () => {
  it('reads names, labels and values, and nothing else', () => {
    expect(sut(PAGE).slice(1, 4)).toEqual([
      { name: 'a_total', labels: { topic: 'say "hi", {you}', outcome: 'done' }, value: 4 },
      { name: 'a_total', labels: { topic: 't', outcome: 'retried' }, value: 1 },
      { name: 'b_seconds', labels: {}, value: 0.0015 },
    ]);
    expect(sut('<html>no metrics</html>\n')).toEqual([]);
  });

  it('sums the samples with the labels, and distinguishes none from zero', () => {
    const samples = sut(PAGE);
    expect([sumOf(samples, 'a_total'), sumOf(samples, 'a_total', { outcome: 'done' })]).toEqual([8, 7]);
    expect(sumOf(samples, 'a_total', { outcome: 'skipped' })).toBeUndefined();
  });
});
