import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';

/** The folder of this package: the same from the sources, from what is built of them, and from the bundle. */
export const PACKAGE_ROOT = dirname(findPackageJSON('.', import.meta.url) ?? import.meta.dirname);
