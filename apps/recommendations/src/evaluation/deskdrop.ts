import { ActivityLine, type LogLine } from './activity-log.js';
import { fileLines } from './read-log.js';
import { LogProblem } from '#domain/recommendations.errors.js';

const TYPES: Readonly<Record<string, ActivityLine['type']>> = {
  VIEW: 'read',
  LIKE: 'like',
  BOOKMARK: 'bookmark',
  FOLLOW: 'follow',
  'COMMENT CREATED': 'comment',
};
const COLUMNS = ['timestamp', 'eventType', 'contentId', 'personId'] as const;

/**
 * The interactions of "Articles sharing and reading from CI&T Deskdrop" as activity: a CSV file, perhaps packed, in which
 * no field is quoted. It has no texts of articles.
 */
export async function* readDeskdrop(file: string): AsyncGenerator<LogLine> {
  let places: number[] | undefined;
  for await (const { text, number } of fileLines(file)) {
    const cells = text.split(',');
    if (places)
      yield activityOf(
        places.map((place) => cells[place] ?? ''),
        `${file}, line ${number}`,
      );
    else places = placesIn(cells, file);
  }
}

function placesIn(header: readonly string[], file: string): number[] {
  const missing = COLUMNS.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new LogProblem(`${file}, line 1: there is no column ${missing.join(', ')}`);
  return COLUMNS.map((name) => header.indexOf(name));
}

function activityOf([timestamp = '', kind = '', article = '', reader = '']: readonly string[], where: string): LogLine {
  const type = TYPES[kind];
  const at = new Date(Number(timestamp) * 1_000);
  if (type === undefined) throw new LogProblem(`${where}: eventType ${JSON.stringify(kind)} is not known`);
  if (timestamp === '' || Number.isNaN(at.getTime()))
    throw new LogProblem(`${where}: timestamp is no number of seconds`);
  if (article === '' || reader === '') throw new LogProblem(`${where}: contentId or personId is empty`);
  return { type, reader, article, at };
}
