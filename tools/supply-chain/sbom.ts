import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { found, readLockFile, type LockedPackage } from './lock-file';

/** A software bill of materials in CycloneDX 1.5, as far as a lock file tells. */
export interface Sbom {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.5';
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Component {
  readonly 'bom-ref': string;
  readonly type: 'application' | 'library';
  readonly name: string;
  readonly version: string;
  readonly scope?: 'required' | 'optional';
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
  readonly licenses?: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[];
}

/**
 * Every package that `npm ci --omit=dev` installs on some machine, with the hash that npm checks. The same lock file gives
 * the same text, down to the serial number. (`npm sbom --omit dev --package-lock-only` leaves two thirds of them out.)
 */
export function sbomOf(root: string): Sbom {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const packages = readLockFile(root).filter(({ dev }) => !dev);
  const byPath = new Map(packages.map((one) => [one.path, one]));
  const ref = `${manifest.name}@${manifest.version}`;
  const components = packages.map(componentOf);
  const needsOf = (path: string, names: readonly string[]): readonly string[] =>
    names.flatMap((name) => found(byPath, path, name)?.path ?? []).sort();
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([ref, components]))}`,
    version: 1,
    metadata: {
      component: {
        'bom-ref': ref,
        type: 'application',
        name: manifest.name,
        version: manifest.version,
        purl: purl(manifest),
      },
    },
    components,
    dependencies: [
      { ref, dependsOn: needsOf('', Object.keys(manifest.dependencies)) },
      ...packages.map(({ path, needs }) => ({ ref: path, dependsOn: needsOf(path, needs) })),
    ],
  };
}

/** Two packages of one version may lie at two places, so that their places tell them apart. */
function componentOf(locked: LockedPackage): Component {
  const { path, name, version, license, integrity, optional } = locked;
  return {
    'bom-ref': path,
    type: 'library',
    name,
    version,
    scope: optional ? 'optional' : 'required',
    purl: purl(locked),
    ...(integrity?.startsWith('sha512-')
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }] }
      : {}),
    ...(license === null
      ? {}
      : { licenses: [license.includes(' ') ? { expression: license } : { license: { id: license } }] }),
  };
}

function purl({ name, version }: { readonly name: string; readonly version: string }): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** A UUID of version 8: its bits are a hash. */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
