export { assembleService, type Override } from './assemble-service.js';
export {
  type Answer,
  type Method,
  type Request,
  ServiceUnderTest,
  type TestedService,
  type TestEvent,
} from './service-under-test.js';
