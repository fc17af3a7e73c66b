import { createService } from './create-service.js';
import { PlatformModule } from '#platform.module.js';
import { until } from '@broadsheet/testing';
import { Controller, Get, Module } from '@nestjs/common';
import { once } from 'node:events';
import { connect } from 'node:net';

const began = Promise.withResolvers<void>();
const mayEnd = Promise.withResolvers<void>();

@Controller()
class SlowController {
  @Get('slow')
  async slow(): Promise<string> {
    began.resolve();
    await mayEnd.promise;
    return 'done';
  }
}

@Module({ imports: [PlatformModule], controllers: [SlowController] })
class SlowModule {}

describe('a service that stops', () => {
  it('finishes its requests, and announces to the client that the connection closes', async () => {
    const sut = await createService({ module: SlowModule }, { name: 'slow', logLevel: 'silent', accessLog: false });
    await sut.listen(0, '127.0.0.1');
    const url = await sut.getUrl();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let answers = '';
    socket.on('data', (bytes) => (answers += bytes.toString()));
    socket.write('GET /slow HTTP/1.1\r\nHost: a\r\n\r\n');
    await began.promise;

    const closed = sut.close();
    await until(() =>
      fetch(url).then(
        () => false,
        () => true,
      ),
    );
    mayEnd.resolve();

    await Promise.all([closed, once(socket, 'close')]);
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200']);
    expect(answers.toLowerCase()).toContain('\r\nconnection: close\r\n');
  });
});
