import { plantTrouble } from '#faults/mains/plant-trouble.js';
import { readTrouble } from '#faults/mains/trouble.config.js';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `node troubled-service.ts comments`: the built service, some of whose handlers are slow or throw; see `plantTrouble`. */
if (readTrouble()) plantTrouble();
const [, , service = ''] = process.argv;
await import(pathToFileURL(join(process.cwd(), 'apps', service, 'dist', 'main.js')).href);
