import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One package that `npm ci` installs. */
export interface LockedPackage {
  /** Where it is put: `node_modules/…`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly license: string | null;
  readonly integrity: string | null;
  /** Null where the lock file leaves it out: then it comes from the registry that npm is set to. */
  readonly resolved: string | null;
  /** Whether `npm ci --omit=dev` leaves it out. */
  readonly dev: boolean;
  /** For one kind of machine, or one that things work without. */
  readonly optional: boolean;
  readonly hasInstallScript: boolean;
  /** The names that it asks for, whether they are there or not. */
  readonly needs: readonly string[];
}

interface Entry {
  readonly name?: string;
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** All packages of package-lock.json, by their paths. */
export function readLockFile(root: string): readonly LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Entry>>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      path,
      name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version,
      license: entry.license ?? null,
      integrity: entry.integrity ?? null,
      resolved: entry.resolved ?? null,
      dev: entry.dev === true || entry.devOptional === true,
      optional: entry.optional === true,
      hasInstallScript: entry.hasInstallScript === true,
      needs: Object.keys({ ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies }),
    }));
}

/** What Node.js would find under a name from a path: the nearest package upwards; null when there is none. */
export function found(byPath: ReadonlyMap<string, LockedPackage>, from: string, name: string): LockedPackage | null {
  for (let folder = from; ;) {
    const there = byPath.get(`${folder === '' ? '' : `${folder}/`}node_modules/${name}`);
    if (there !== undefined) return there;
    if (folder === '') return null;
    const end = folder.lastIndexOf('/node_modules/');
    folder = end < 0 ? '' : folder.slice(0, end);
  }
}
