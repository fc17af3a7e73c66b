import { ImportActivityUseCase } from '#use-cases/import-activity.use-case.js';
import { ReportActivityUseCase } from '#use-cases/report-activity.use-case.js';
import { type ActivityReceipt, importActivity, type InputOf, reportActivity } from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** What readers did, reported by their clients or by an import. */
@Controller()
export class ActivityController {
  constructor(
    private readonly reportActivity: ReportActivityUseCase,
    private readonly importActivity: ImportActivityUseCase,
  ) {}

  @Handles(reportActivity)
  report(@Input() { body, reader }: InputOf<typeof reportActivity>): Promise<ActivityReceipt> {
    return this.reportActivity.run(body, reader);
  }

  @Handles(importActivity)
  import(@Input() { body }: InputOf<typeof importActivity>): Promise<ActivityReceipt> {
    return this.importActivity.run(body);
  }
}
