import { OPERATOR_ACTION, type OperatorActionDocument } from '#mongo/operator-action.schema.js';
import type { Clock, Ids } from '@broadsheet/platform';
import type { Connection, Model } from 'mongoose';

const SHOWN = 100;

/** Who did what by the command line. A line is written before anything is done, and completed afterwards. */
export class OperatorLog {
  private readonly actions: Model<OperatorActionDocument>;

  constructor(
    connection: Connection,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {
    this.actions = connection.model<OperatorActionDocument>(OPERATOR_ACTION);
  }

  /** `work` returns the ids of what it made or changed. */
  async note(operator: string, action: string, work: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const _id = this.ids.next();
    await this.actions.create({ _id, operator, action, begunAt: this.clock.now(), subjects: [] });
    const subjects = await work();
    await this.actions.updateOne({ _id }, { $set: { doneAt: this.clock.now(), subjects: [...subjects] } });
    return subjects;
  }

  /** The newest lines, the newest first. */
  async lines(): Promise<string[]> {
    const newest = await this.actions.find({}).sort({ begunAt: -1 }).limit(SHOWN).lean();
    return newest.map(({ begunAt, operator, action, doneAt, subjects }) => {
      const outcome = doneAt ? subjects.join(', ') : 'not completed';
      return `${begunAt.toISOString()}  ${operator}  ${action}  ${outcome}`;
    });
  }
}
