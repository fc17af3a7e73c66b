import { readKillPoint } from '#faults/mains/kill-point.config.js';
import { Reaper } from '#faults/mains/kill-point.js';
import { plantKillPoint } from '#faults/mains/plant-kill-point.js';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `node mortal-service.ts articles`: the built service, which dies where KILL_AT says, or not at all. */
const point = readKillPoint();
if (point) plantKillPoint(new Reaper(point));
const [, , service = ''] = process.argv;
await import(pathToFileURL(join(process.cwd(), 'apps', service, 'dist', 'main.js')).href);
