import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { found, readLockFile } from '../../../tools/supply-chain/lock-file';
import { sbomOf } from '../../../tools/supply-chain/sbom';

const ROOT = join(__dirname, '../../..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** What CycloneDX 1.5 asks of the parts that are written. */
const license = z.union([
  z.strictObject({ license: z.strictObject({ id: z.string().regex(/^[\w.-]+$/) }) }),
  z.strictObject({ expression: z.string().regex(/ (AND|OR|WITH) /) }),
]);
const component = z.strictObject({
  'bom-ref': z.string().min(1),
  type: z.enum(['application', 'library']),
  name: z.string().min(1),
  version: z.string().min(1),
  scope: z.enum(['required', 'optional']).optional(),
  purl: z.string().regex(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+[\w.+-]*$/),
  hashes: z
    .array(z.strictObject({ alg: z.literal('SHA-512'), content: z.string().regex(/^[a-f0-9]{128}$/) }))
    .length(1)
    .optional(),
  licenses: z.array(license).length(1).optional(),
});
const document = z.strictObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.5'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  version: z.literal(1),
  metadata: z.strictObject({ component }),
  components: z.array(component),
  dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

describe('the bill of materials', () => {
  const sbom = sbomOf(ROOT);

  it('is CycloneDX, and the same each time', () => {
    expect(document.safeParse(sbom).error?.issues ?? []).toEqual([]);
    expect(sbomOf(ROOT)).toEqual(sbom);
  });

  it('has every package of production, its hash and its licence', () => {
    const production = readLockFile(ROOT).filter(({ dev }) => !dev);
    expect(production.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
    expect(sbom.components.map((one) => one['bom-ref'])).toEqual(production.map(({ path }) => path));
    expect(sbom.components.filter(({ hashes, licenses }) => !hashes || !licenses)).toEqual([]);
    for (const name of Object.keys(manifest.dependencies)) {
      expect(sbom.components.map((one) => one['bom-ref'])).toContain(`node_modules/${name}`);
    }
  });

  it('has what npm itself would install for production', () => {
    const listed = execFileSync('npm', ['ls', '--all', '--omit=dev', '--parseable'], { cwd: ROOT, encoding: 'utf8' });
    const paths = listed
      .trim()
      .split('\n')
      .slice(1)
      .map((path) => path.slice(ROOT.length + 1));
    expect(paths.length).toBeGreaterThan(100);
    const has = new Set(sbom.components.map((one) => one['bom-ref']));
    expect(paths.filter((path) => !has.has(path))).toEqual([]);
  });

  it('tells what each needs, so that all of them are reached from the service', () => {
    const needs = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const open = [sbom.metadata.component['bom-ref']];
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      if (reached.has(ref)) continue;
      reached.add(ref);
      open.push(...needs.get(ref)!);
    }
    expect(sbom.components.filter((one) => !reached.has(one['bom-ref'])).map((one) => one['bom-ref'])).toEqual([]);
  });

  it('finds packages as Node.js does: the nearest upwards', () => {
    const paths = ['node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/b', 'node_modules/@s/c'];
    const byPath = new Map(paths.map((path) => [path, { path } as never]));
    expect(found(byPath, 'node_modules/a', 'b')).toEqual({ path: 'node_modules/a/node_modules/b' });
    expect(found(byPath, 'node_modules/a/node_modules/b', '@s/c')).toEqual({ path: 'node_modules/@s/c' });
    expect(found(byPath, '', 'b')).toEqual({ path: 'node_modules/b' });
    expect(found(byPath, 'node_modules/a', 'd')).toBeNull();
  });
});
