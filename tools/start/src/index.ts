export { PROGRAMS } from '#programs.js';
export { run } from '#run.js';
export { runToEnd } from '#run-to-end.js';
export { LOAD_FROM_ONE_ADDRESS, serviceEnvironment } from '#service-environment.js';
export { freeServicePorts, isServiceName, programOf, SERVICE_NAMES, type ServiceName, urlOf } from '#services.js';
export { untilReady } from '#until-ready.js';
