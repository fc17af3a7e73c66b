// How swc compiles our TypeScript, for the build and for Jest. Decorator metadata is what Nest injects by.
export const SWC = {
  swcrc: false,
  module: { type: 'es6' },
  jsc: {
    target: 'es2024',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};
