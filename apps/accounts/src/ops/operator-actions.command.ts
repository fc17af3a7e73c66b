import { OperatorLog } from './operator-log.js';
import { OpsCommand } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';

/** Lists what operators did to accounts by the command line. */
@Injectable()
export class OperatorActionsCommand extends OpsCommand {
  readonly syntax = 'operator-actions';

  constructor(private readonly log: OperatorLog) {
    super();
  }

  async run(): Promise<string[]> {
    const lines = await this.log.lines();
    return lines.length === 0 ? ['nobody has changed anything by the command line'] : lines;
  }
}
