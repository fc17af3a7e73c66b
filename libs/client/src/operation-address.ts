/** What has to be known of an operation to ask it. */
export interface OperationAddress {
  readonly method: string;
  /** With the names of its parameters in braces. */
  readonly path: string;
  /** Of the request's body, where it is not plain JSON. */
  readonly mediaType?: string;
  /** It creates: under one key it does so once, however often it is asked. */
  readonly takesIdempotencyKey?: boolean;
}
