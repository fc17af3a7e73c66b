import { HttpModule } from '#http/http.module.js';
import { Module } from '@nestjs/common';
import { ComposePageUseCase } from './compose-page.use-case.js';
import { PagesController } from './pages.controller.js';

/** Pages composed from what all services know. */
@Module({
  imports: [HttpModule],
  controllers: [PagesController],
  providers: [ComposePageUseCase],
  exports: [ComposePageUseCase, HttpModule],
})
export class PagesModule {}
