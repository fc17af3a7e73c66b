import { problemOf as sut } from '#compose-project.js';

const ports = { KAFKA_PORT: 9092, MONGO_PORT: 27_017 };

describe('problemOf', () => {
  it('names the server and the variable of a port in use', () => {
    const problem = sut('Bind for 127.0.0.1:27017 failed: port is already allocated', ports);
    expect(problem.message).toMatch(/^Port 27017, which MongoDB needs, is in use: .* MONGO_PORT/);
  });

  it('reports any other failure with the last line', () => {
    expect(sut('Pulling\nno space left on device\n', ports).message).toContain('(no space left on device)');
  });
});
