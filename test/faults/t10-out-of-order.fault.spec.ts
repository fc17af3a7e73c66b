import { stateOf } from './same-state.js';
import { outOfOrder, shuffledWithin } from './shuffled.js';
import { openStage, printFigures, ROOT } from './stage.js';
import { deliveriesOf, type FaultStage, type LogRecord, SecondSystem, untilDrained } from '@broadsheet/fault-harness';

const WINDOW = 100;
const TOPICS = ['news.article', 'news.category', 'news.activity'];

describe('T10 events out of order', () => {
  let stage: FaultStage;
  let other: SecondSystem;
  let log: LogRecord[];

  beforeAll(async () => {
    stage = await openStage({ articles: 12 });
    await stage
      .load({ mix: ['edit', 'edit', 'edit', 'activity'], max: 1_200 })
      .start()
      .ended();
    await untilDrained(stage);
    log = await stage.log.read(TOPICS);
    await stage.system.stop();
    other = await SecondSystem.open(stage, ROOT);
  }, 300_000);

  afterAll(async () => {
    await other.close();
    await stage.close();
  });

  it(`within a window of ${WINDOW} end in the state of the ordered ones`, async () => {
    const shuffled = shuffledWithin(WINDOW, log);
    const late = outOfOrder(shuffled);
    await other.append(shuffled);
    await untilDrained(other);

    const [comments, recommendations] = [other.system.service('comments'), other.system.service('recommendations')];
    const superseded =
      (await deliveriesOf(comments, 'superseded')) + (await deliveriesOf(recommendations, 'superseded'));
    printFigures('T10 out of order', { events: log.length, 'behind a newer version': late, superseded });
    expect(late).toBeGreaterThan(WINDOW);
    expect(superseded).toBeGreaterThan(WINDOW);
    expect(await stateOf(other)).toEqual(await stateOf(stage));
  }, 200_000);
});
