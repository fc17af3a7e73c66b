import { baseMongoUri as sut, withoutPassword } from '#mongo-uri.js';

describe('baseMongoUri', () => {
  it.each([
    ['mongodb://db:27017', 'mongodb://db:27017/'],
    ['mongodb://db:27017/news?replicaSet=rs', 'mongodb://db:27017/?replicaSet=rs'],
    ['mongodb://a:1,b:2/news', 'mongodb://a:1,b:2/'],
    ['mongodb://me:secret@db/news', 'mongodb://me:secret@db/?authSource=news'],
    ['mongodb+srv://me:secret@db/news?authSource=admin', 'mongodb+srv://me:secret@db/?authSource=admin'],
  ])('turns %s into %s', (given, base) => {
    expect(sut(given)).toBe(base);
  });
});

describe('withoutPassword', () => {
  it('shows neither account nor password', () => {
    expect(withoutPassword('mongodb://me:secret@db/news')).toBe('mongodb://db/news');
  });
});
