import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCEPTED, FLOORS } from '../../../tools/supply-chain/dependency-floors';
import { readLockFile, type LockedPackage } from '../../../tools/supply-chain/lock-file';

const ROOT = join(__dirname, '../../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Readonly<
  Record<'dependencies' | 'devDependencies' | 'overrides' | 'scripts', Readonly<Record<string, string>>>
>;
const locked = readLockFile(ROOT);
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Packages that bring an install script. None is run; what each would do is not needed. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  '@apollo/protobufjs': 'warns of versions that do not fit each other',
  protobufjs: 'warns of versions that do not fit each other',
  '@parcel/watcher': 'builds when no prebuilt package fits; code generation does not watch',
  '@swc/core': 'looks for a fallback when no prebuilt package fits',
  'core-js': 'asks for money',
  'unrs-resolver': 'looks for a prebuilt package that npm has installed already',
};
/** Beside these each licence needs a decision. */
const LICENSES =
  /^\(?(MIT|ISC|0BSD|Unlicense|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0)( (AND|OR) (MIT|BSD-3-Clause))?\)?$/;
const OTHER_LICENSES: Readonly<Record<string, string>> = { '@apollo/federation-internals': 'Elastic-2.0' };

describe('the dependencies', () => {
  it('are named by one version each', () => {
    for (const list of ['dependencies', 'devDependencies', 'overrides'] as const) {
      expect(Object.entries(manifest[list]).filter(([, version]) => !EXACT.test(version))).toEqual([]);
    }
    const direct = { ...manifest.dependencies, ...manifest.devDependencies };
    const other = Object.entries(direct).filter(
      ([name, version]) => !locked.some((one) => one.path === `node_modules/${name}` && one.version === version),
    );
    expect(other).toEqual([]);
  });

  it('are installed without running a script of theirs', () => {
    expect(read('.npmrc').split('\n')).toEqual(expect.arrayContaining(['save-exact=true', 'ignore-scripts=true']));
    const scripts = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect([...new Set(scripts)].sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
    expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([]);
  });

  it('are what the lock file has the hash of, from the registry of npm', () => {
    expect(locked.filter(({ integrity }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
    const elsewhere = locked.filter(
      ({ resolved }) => resolved !== null && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
  });

  it('are of licences that were decided on, as far as they are in production', () => {
    const other = locked.filter(({ dev, license }) => !dev && !LICENSES.test(license ?? ''));
    expect(Object.fromEntries(other.map(({ name, license }) => [name, license]))).toEqual(OTHER_LICENSES);
  });

  it('are no lower than versions that are free of known advisories', () => {
    const below = locked.filter((one) => isBelowFloor(one) && !isAccepted(one));
    expect(below.map(({ path, version }) => `${path}@${version}`)).toEqual([]);
  });

  it('have floors and exceptions for nothing that is not there', () => {
    const names = new Set(locked.map(({ name }) => name));
    expect(FLOORS.map((floor) => floor.package).filter((name) => !names.has(name))).toEqual([]);
    const needless = ACCEPTED.filter(
      (accepted) => !locked.some(({ name, version }) => name === accepted.package && version === accepted.version),
    );
    expect(needless).toEqual([]);
    const advisories = [...FLOORS.flatMap((floor) => floor.advisories), ...ACCEPTED.map(({ advisory }) => advisory)];
    expect(advisories.filter((id) => !/^(CVE-\d{4}-\d{4,7}|GHSA(-[23456789cfghjmpqrvwx]{4}){3})$/.test(id))).toEqual(
      [],
    );
  });

  it.each([
    ['16.8.0', ['16.8.1'], true],
    ['16.8.1', ['16.8.1'], false],
    ['17.0.0', ['16.8.1'], false],
    ['15.9.9', ['16.8.1'], true],
    ['2.10.4', ['2.9.6', '2.10.5'], true],
    ['2.9.7', ['2.9.6', '2.10.5'], false],
    ['2.8.0', ['2.9.6', '2.10.5'], true],
    ['6.3.2', ['5.7.2', '6.3.1', '7.5.2'], false],
    ['7.5.1', ['5.7.2', '6.3.1', '7.5.2'], true],
    ['4.2.0', ['3.0.2', '5.0.0'], true],
    ['5.5.0-rc.1', ['5.5.0'], true],
  ])('with %s and floors %j: below is %s', (version, floors, expected) => {
    expect(isBelow(version, floors)).toBe(expected);
  });
});

function isBelowFloor({ name, version }: LockedPackage): boolean {
  return FLOORS.some((floor) => floor.package === name && isBelow(version, floor.floors));
}

function isAccepted({ name, version }: LockedPackage): boolean {
  return ACCEPTED.some((accepted) => accepted.package === name && accepted.version === version);
}

/** Measured by the floor of its own line (major, or major and minor where floors share a major), or else by the highest. */
function isBelow(version: string, floors: readonly string[]): boolean {
  const numbers = (text: string): readonly number[] => text.split(/[.-]/).slice(0, 3).map(Number);
  const compare = (one: readonly number[], other: readonly number[]): number =>
    one[0]! - other[0]! || one[1]! - other[1]! || one[2]! - other[2]!;
  const own = numbers(version);
  const all = floors.map(numbers);
  const ofMajor = all.filter(([major]) => major === own[0]);
  const ofMinor = ofMajor.filter(([, minor]) => minor === own[1]);
  const floor = ofMinor[0] ?? (ofMajor.length > 0 ? ofMajor.at(-1)! : all.at(-1)!);
  const difference = compare(own, floor);
  return difference < 0 || (difference === 0 && version.includes('-'));
}
