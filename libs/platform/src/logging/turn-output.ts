import { pino, type DestinationStream } from 'pino';

const output = pino.destination({ dest: 1, sync: true });
let held = '';

function write(): void {
  if (held === '') return;
  const lines = held;
  held = '';
  output.write(lines);
}

process.on('exit', write);

/**
 * Standard output, written once for each turn of the event loop instead of once for each line: under load that is one
 * call of the operating system for many requests. What is held when the process ends is written then; a kill -9 can
 * take the lines of one turn with it.
 */
export const turnOutput: DestinationStream = {
  write(line) {
    if (held === '') setImmediate(write);
    held += line;
  },
};
