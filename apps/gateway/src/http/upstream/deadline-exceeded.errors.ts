/** A service had not answered whole when the time for it was over. */
export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded';
}
