import { ReceiveActivityUseCase } from '#use-cases/receive-activity.use-case.js';
import { ReportActivityUseCase } from '#use-cases/report-activity.use-case.js';
import { type ActivityReceipt, importActivity, type InputOf, reportActivity } from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** What readers did, told by their clients or by an import. */
@Controller()
export class ActivityController {
  constructor(
    private readonly reportActivity: ReportActivityUseCase,
    private readonly receiveActivity: ReceiveActivityUseCase,
  ) {}

  @Handles(reportActivity)
  report(@Input() { body, reader }: InputOf<typeof reportActivity>): Promise<ActivityReceipt> {
    return this.reportActivity.run(body, reader);
  }

  @Handles(importActivity)
  import(@Input() { body }: InputOf<typeof importActivity>): Promise<ActivityReceipt> {
    return this.receiveActivity.run(body);
  }
}
