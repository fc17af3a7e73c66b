// What is wrong with the packages that the lock file names. It makes no requests: advisories are looked up where a registry is reachable.
const REGISTRY = 'https://registry.npmjs.org/';
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const OWN = '@broadsheet/';

/**
 * `lock`: package-lock.json. `installed`: what npm says it has installed (node_modules/.package-lock.json), and `licenceOf`
 * what the package at a path there says of itself. `manifests`: every package.json of ours, by its path.
 * `allowed`: docs/dependencies.allowed.json.
 */
export function dependencyFaults({ lock, installed, licenceOf, manifests, allowed }) {
  const packages = Object.entries(lock.packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && !link)
    .map(([path, entry]) => ({ path, name: path.replace(/^.*node_modules\//, ''), ...entry }));
  const present = new Map(Object.entries(installed.packages));
  return [
    ...packages.flatMap((one) => [...sourceFaults(one), ...installedFaults(one, present.get(one.path))]),
    ...packages.filter(({ path }) => present.has(path)).flatMap((one) => licenceFaults(one, licenceOf(one), allowed)),
    ...scriptFaults(packages, manifests['package.json'].allowScripts ?? {}, allowed.installScripts),
    ...Object.entries(manifests).flatMap(([path, manifest]) => versionFaults(path, manifest)),
    ...staleFaults(packages, licenceOf, allowed),
    ...unexplained(allowed),
  ];
}

/** Of the public registry, with the hash of its content; what is for other platforms may be a name only. */
function sourceFaults({ path, version, resolved, integrity, optional }) {
  const faults = [];
  if (!EXACT.test(version ?? '')) faults.push(`${path}: the version ${version} is not exact`);
  if (resolved !== undefined && !resolved.startsWith(REGISTRY)) faults.push(`${path}: comes from ${resolved}`);
  if (integrity === undefined && !optional) faults.push(`${path}: has no integrity`);
  if (integrity !== undefined && !integrity.startsWith('sha512-')) faults.push(`${path}: ${integrity} is no SHA-512`);
  return faults;
}

function installedFaults({ path, version, integrity }, present) {
  if (present === undefined) return [];
  if (integrity === undefined) return [`${path}: is installed, and the lock file has no integrity of it`];
  const same = present.version === version && present.integrity === integrity;
  return same ? [] : [`${path}: ${present.version} is installed and not what the lock file names (npm ci)`];
}

function licenceFaults({ path, name }, licence, { licences, packages }) {
  if (packages[name]?.licence === licence || isAllowed(licence, licences)) return [];
  return [`${path}: its licence is ${licence}, which docs/dependencies.allowed.json does not allow`];
}

/** An SPDX expression: of `OR` one is enough, of `AND` each is needed. */
function isAllowed(licence, licences) {
  const bare = licence.replaceAll(/[()]/g, '');
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((one) => Object.hasOwn(licences, one.trim())));
}

/** package.json says which may run (npm holds it), and the list why each does, or does not. */
function scriptFaults(packages, decided, reasons) {
  const having = new Set(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
  return [
    ...[...having]
      .filter((name) => typeof decided[name] !== 'boolean')
      .map((name) => `${name}: has an install script, and allowScripts of package.json does not decide on it`),
    ...Object.keys(decided)
      .filter((name) => !having.has(name))
      .map((name) => `${name}: stands in allowScripts of package.json and has no install script`),
    ...differences(Object.keys(decided), Object.keys(reasons)).map(
      (name) => `${name}: allowScripts of package.json and installScripts of docs/dependencies.allowed.json differ`,
    ),
  ];
}

function versionFaults(path, { dependencies = {}, devDependencies = {}, optionalDependencies = {} }) {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([name, version]) => !name.startsWith(OWN) && !EXACT.test(version))
    .map(([name, version]) => `${path}: ${name} is ${version}, which is not exact`);
}

/** What is allowed and not used any more. */
function staleFaults(packages, licenceOf, { packages: exceptions }) {
  return Object.entries(exceptions)
    .filter(([name, { licence }]) => !packages.some((one) => one.name === name && licenceOf(one) === licence))
    .map(([name, { licence }]) => `${name}: is allowed as ${licence}, and is not there`);
}

function unexplained({ licences, packages, installScripts }) {
  const reasons = { ...licences, ...installScripts };
  for (const [name, { why }] of Object.entries(packages)) reasons[name] = why;
  return Object.entries(reasons)
    .filter(([, why]) => typeof why !== 'string' || why.length < 10)
    .map(([name]) => `${name}: docs/dependencies.allowed.json does not say why`);
}

function differences(some, others) {
  return [...new Set([...some, ...others])].filter((name) => some.includes(name) !== others.includes(name));
}
