export { assembleService } from './assemble-service.js';
export { type Answer, type Method, type Request, ServiceUnderTest, type TestedService } from './service-under-test.js';
