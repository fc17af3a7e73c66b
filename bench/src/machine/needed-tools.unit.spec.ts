import { checkTools } from './needed-tools.js';

describe('the tools that are needed', () => {
  it('are named with the packages to install where they are missing', () => {
    expect(() => checkTools('/nowhere')).toThrow(
      'The benchmark needs wrk and taskset and h2load: install with apt-get install wrk util-linux nghttp2-client',
    );
  });
});
