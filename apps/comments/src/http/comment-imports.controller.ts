import { DeclareCountsUseCase } from '#use-cases/declare-counts.use-case.js';
import { ImportCommentsUseCase } from '#use-cases/import-comments.use-case.js';
import {
  declareCounts,
  importComments,
  type CommentImportResult,
  type DeclaredCountsResult,
  type InputOf,
} from '@broadsheet/contracts';
import { Handles, Input } from '@broadsheet/platform';
import { Controller } from '@nestjs/common';

/** What an import brings along from elsewhere. */
@Controller()
export class CommentImportsController {
  constructor(
    private readonly importAll: ImportCommentsUseCase,
    private readonly declare: DeclareCountsUseCase,
  ) {}

  @Handles(importComments)
  import(@Input() { body, caller }: InputOf<typeof importComments>): Promise<CommentImportResult> {
    return this.importAll.run({ items: body.items, caller });
  }

  @Handles(declareCounts)
  declareCounts(@Input() { params, body, caller }: InputOf<typeof declareCounts>): Promise<DeclaredCountsResult> {
    return this.declare.run({ article: params.article, declared: body.declared, caller });
  }
}
