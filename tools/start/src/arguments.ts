import { isServiceName, SERVICE_NAMES, type ServiceName } from '#services.js';
import { StartProblem } from '#start.errors.js';
import { parseArgs } from 'node:util';

export interface StartArguments {
  /** Remove `.data` first. */
  readonly fresh: boolean;
  /** Show every log line, requests included. */
  readonly verbose: boolean;
  /** The port of the gateway. */
  readonly port: number;
  /** The service that runs with reload and debugger. */
  readonly dev: ServiceName | undefined;
}

const USAGE = 'npm start -- [--fresh] [--port N] [--verbose], or npm run start:dev -- SERVICE';

/** Reads the command line. Throws a StartProblem that names an invalid argument. */
export function parseArguments(argv: string[]): StartArguments {
  const { fresh, verbose, port, dev } = readOptions(argv);
  return { fresh: fresh === true, verbose: verbose === true, port: readPort(port), dev: readService(dev) };
}

function readOptions(argv: string[]): { fresh?: boolean; verbose?: boolean; port?: string; dev?: string } {
  const options = {
    fresh: { type: 'boolean' },
    verbose: { type: 'boolean' },
    port: { type: 'string' },
    dev: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: argv.at(-1) === '--dev' ? [...argv, ''] : argv, options }).values;
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/[.,] /);
    throw new StartProblem(`${reason}: use ${USAGE}.`);
  }
}

function readPort(text = '3000'): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StartProblem(
    `--port ${text} is not a valid port: use a number from 1 to 65535, as in npm start -- --port 3100.`,
  );
}

function readService(name: string | undefined): ServiceName | undefined {
  if (name === undefined || isServiceName(name)) return name;
  const reason = name === '' ? 'The name of the service is missing' : `There is no service called ${name}`;
  throw new StartProblem(`${reason}: use npm run start:dev -- with one of ${SERVICE_NAMES.join(', ')}.`);
}
