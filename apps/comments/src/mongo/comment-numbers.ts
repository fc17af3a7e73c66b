import { NumberSequence, SEQUENCE, type SequenceDocument } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';

/** The numbers of comments. */
@Injectable()
export class CommentNumbers extends NumberSequence {
  constructor(@InjectModel(SEQUENCE) sequences: Model<SequenceDocument>) {
    super(sequences, 'comment');
  }
}
