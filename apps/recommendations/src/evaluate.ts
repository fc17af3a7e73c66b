import { readConfig } from './evaluation.config.js';
import { EvaluationModule } from './evaluation.module.js';
import { evaluateLog } from '#evaluation/evaluate-log.js';
import { readOptions, USAGE } from '#evaluation/evaluation-options.js';
import { reportAsData, reportAsText } from '#evaluation/report.js';
import { type ServiceParts, servicePartsOf } from '#evaluation/service-parts.js';
import { LogProblem } from '#domain/recommendations.errors.js';
import { models } from '#mongo/models.js';
import { migrateModels, openDatabase } from '@broadsheet/mongo';
import { NestFactory } from '@nestjs/core';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';

const { MONGODB_URI: uri } = readConfig();
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const closing: (() => Promise<unknown>)[] = [];

/** On a database of its own each time, dropped at the end: a measurement starts from nothing. */
async function freshParts(): Promise<ServiceParts> {
  const dbName = `evaluation-${randomUUID().slice(0, 8)}`;
  const connection = await openDatabase({ uri, dbName }, models);
  closing.push(async () => {
    await connection.dropDatabase();
    await connection.close();
  });
  await migrateModels(connection, models);
  const context = await NestFactory.createApplicationContext(EvaluationModule.on(connection), {
    logger: ['warn', 'error'],
    abortOnError: false,
  });
  closing.unshift(() => context.close());
  return servicePartsOf(context);
}

const [command, ...args] = process.argv.slice(2);
try {
  if (command !== 'evaluate') throw new LogProblem(USAGE);
  const options = readOptions(args);
  const report = await evaluateLog(options, { freshParts, say });
  process.stdout.write(`${reportAsText(report)}\n`);
  if (options.json) await writeFile(options.json, `${JSON.stringify(reportAsData(report), null, 2)}\n`);
} catch (error) {
  if (!(error instanceof LogProblem)) throw error;
  say(error.message);
  process.exitCode = 2;
} finally {
  for (const close of closing) await close();
}
