import { NumberSequence, SEQUENCE, type SequenceDocument } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';

/** The numbers of articles. */
@Injectable()
export class ArticleNumbers extends NumberSequence {
  constructor(@InjectModel(SEQUENCE) sequences: Model<SequenceDocument>) {
    super(sequences, 'article');
  }
}
