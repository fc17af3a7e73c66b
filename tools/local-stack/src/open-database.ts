import { ComposeProject } from '#compose-project.js';
import { dockerAnswers } from '#docker-engine.js';
import { checkFreeSpace } from '#free-space.js';
import { openMongo } from '#open-mongo.js';
import type { OpenServer } from '#open-server.js';
import { type StackOptions, usesCompose } from '#opening.js';
import { chooseSource } from '#source.js';
import { readStackConfig } from '#stack.config.js';

/** Brings up MongoDB alone, from where `openStack` would take it. Throws a StackProblem for every known failure. */
export async function openDatabase(options: StackOptions): Promise<OpenServer> {
  const config = readStackConfig();
  await checkFreeSpace(options.dataDir);
  const { MONGODB_URI: given, LOCAL_STACK: forced } = config;
  const ask = given === undefined && forced === undefined;
  const kind = chooseSource({ given, forced, dockerAnswers: ask && (await dockerAnswers(usesCompose(options))) });
  const compose = new ComposeProject(kind === 'docker' ? ['mongo'] : [], config);
  return openMongo({ options, config, compose, kind });
}
