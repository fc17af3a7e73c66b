import { DisorderedDeliveries, type Handle } from './deliveries.js';
import { anEvent } from '#consumers/envelope.builder.js';
import { activityReadV1, type EventEnvelope } from '@broadsheet/contracts';

const events = Array.from({ length: 300 }, (_, n) =>
  anEvent(activityReadV1, { data: { activityId: `a${n}`, readerId: `r${n % 7}`, articleId: 'x', at: '2026-01-01' } }),
);
const keyOf = ({ data }: EventEnvelope) => (data as { readerId: string }).readerId;
const nameOf = ({ data }: EventEnvelope) => (data as { activityId: string }).activityId;

async function delivered(consumers: number, handle?: Handle): Promise<EventEnvelope[][]> {
  const slices: EventEnvelope[][] = [];
  await new DisorderedDeliveries(consumers, 3).deliver(events, keyOf, async (consumer, slice) => {
    await handle?.(consumer, slice);
    slices.push([...slice]);
  });
  return slices;
}

describe('DisorderedDeliveries', () => {
  it('delivers each event twice, in another order, the order of each key kept', async () => {
    const all = (await delivered(1)).flat();
    const first = [...new Set(all)];
    expect(all).toHaveLength(2 * events.length);
    expect(first.map(nameOf)).not.toEqual(events.map(nameOf));
    expect(first.map(nameOf).sort()).toEqual(events.map(nameOf).sort());
    for (const [key, those] of Map.groupBy(first, keyOf)) {
      expect(those.map(nameOf)).toEqual(events.filter((event) => keyOf(event) === key).map(nameOf));
    }
  });

  it('shares keys out among consumers', async () => {
    const consumersOf = new Map<string, Set<number>>();
    await delivered(8, async (consumer, slice) => {
      for (const event of slice) {
        consumersOf.set(keyOf(event), (consumersOf.get(keyOf(event)) ?? new Set()).add(consumer));
      }
      return Promise.resolve();
    });
    expect([...consumersOf.values()].map(({ size }) => size)).toEqual(Array.from({ length: 7 }, () => 1));
    expect(new Set([...consumersOf.values()].flatMap((one) => [...one])).size).toBeGreaterThan(1);
  });

  it('delivers again what was in the way of others, and nothing that is a mistake', async () => {
    let refused = 0;
    const contended = Object.assign(new Error('others were faster'), { name: 'TooMuchContention' });
    const slices = await delivered(2, async () => {
      refused += 1;
      return refused % 3 === 0 ? Promise.reject(contended) : Promise.resolve();
    });
    expect(slices.flat()).toHaveLength(2 * events.length);
    await expect(delivered(2, () => Promise.reject(new Error('a mistake')))).rejects.toThrow('a mistake');
  });
});
