import { DiscussionRecount, type Recount } from './discussion-recount.js';
import { OpsCommand, OpsRefused } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';

/** Checks the counters of all discussions against their comments; changes nothing. */
@Injectable()
export class CountsCheckCommand extends OpsCommand {
  readonly syntax = 'counts-check';

  constructor(@InjectConnection() private readonly connection: Connection) {
    super();
  }

  async run(): Promise<string[]> {
    const recount = new DiscussionRecount(this.connection);
    const wrong: string[] = [];
    let checked = 0;
    for await (const articleId of recount.articles()) {
      wrong.push(...complaintsOf(articleId, await recount.of(articleId)));
      checked += 1;
    }
    if (wrong.length > 0) throw new OpsRefused([`of ${checked} discussions:`, ...wrong].join('\n'));
    return [`${checked} discussions: every counter is what the rows say`];
  }
}

function complaintsOf(articleId: string, { published, counted, wrongReplies }: Recount): string[] {
  const providers = [...new Set([...published.keys(), ...counted.keys()])];
  const wrong = providers.filter((provider) => (published.get(provider) ?? 0) !== (counted.get(provider) ?? 0));
  return [
    ...wrong.map((provider) => {
      return `article ${articleId}: ${provider} counts ${counted.get(provider) ?? 0}, the rows are ${published.get(provider) ?? 0}`;
    }),
    ...wrongReplies.map((id) => `article ${articleId}: comment ${id} counts its replies wrong`),
  ];
}
