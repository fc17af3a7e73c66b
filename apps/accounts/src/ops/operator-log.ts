import { OPERATOR_ACTION, type OperatorActionDocument } from '#mongo/operator-action.schema.js';
import { Clock, Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

const SHOWN = 100;

/** Who did what by the command line. A line is written before anything is done, and completed afterwards. */
@Injectable()
export class OperatorLog {
  constructor(
    @InjectModel(OPERATOR_ACTION) private readonly actions: Model<OperatorActionDocument>,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** `work` returns the ids of what it created or changed. */
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
