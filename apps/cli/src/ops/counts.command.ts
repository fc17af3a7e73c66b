import { runServiceOps } from '#ops/run-service-ops.js';
import { Command } from 'commander';

/** `ops counts check`: whether the counters of all discussions are what their comments say. */
export function countsCommand(): Command {
  const check = new Command('check')
    .description(
      'counts every comment again and compares; reads all of them, changes nothing; status 1 when one is wrong',
    )
    .action(() => runServiceOps('comments', ['counts-check'], (line) => console.log(line)));
  return new Command('counts').description('numbers that are kept beside what they count').addCommand(check);
}
