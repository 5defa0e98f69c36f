import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadConfig } from '../../../src/config';
import { CONFIG_VARIABLES } from '../../../src/environment';
import {
  composeServices,
  dockerArguments,
  dockerStage,
  dockerStages,
  ROOT,
  type Instruction,
} from '../../support/container-files';

const stages = dockerStages();
const services = composeServices();
const EXACT_VERSION = /:v?\d+\.\d+(\.\d+)?(-[\w-]+)?$/;

describe('docker/Dockerfile', () => {
  it('begins every stage at an earlier one, or at an image of one version', () => {
    const names = stages.map(({ name }) => name);
    for (const [i, { from }] of stages.entries()) {
      expect(names.slice(0, i).includes(from) || EXACT_VERSION.test(from) ? '' : from).toBe('');
    }
    expect(names.at(-1)).toBe('service');
  });

  it('takes its images as arguments, which a release gives by digest', () => {
    expect(Object.keys(dockerArguments())).toEqual(['NODE_IMAGE', 'ROUTER_IMAGE']);
    const text = readFileSync(join(ROOT, 'docker/Dockerfile'), 'utf8');
    const froms = [...text.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image!);
    expect(froms.filter((image) => !/^\$\{(NODE|ROUTER)_IMAGE\}$/.test(image) && image !== 'base')).toEqual([]);
  });

  it('copies what is there and what .dockerignore lets through', () => {
    const copied = stages.flatMap(({ instructions }) => instructions).filter((one) => isCopyOfContext(one));
    const sources = copied.flatMap(({ args }) => args.slice(0, -1));
    expect(sources).toEqual(expect.arrayContaining(['package.json', '.npmrc', 'src', 'docker/router.yaml']));
    expect(sources.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
    expect(sources.filter((source) => isIgnored(source))).toEqual([]);
    expect(['node_modules', '.git', 'data', '.env', 'test'].filter((path) => !isIgnored(path))).toEqual([]);
  });

  it.each(['service', 'crm'])('runs %s as no root, with production dependencies, without a shell', (name) => {
    const { instructions } = dockerStage(name);
    const only = (keyword: string): Instruction => instructions.filter((one) => one.keyword === keyword)[0]!;
    expect(only('USER').text).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(only('ENV').text).toBe('NODE_ENV=production');
    expect(only('CMD')).toMatchObject({ isExecForm: true, args: expect.arrayContaining(['node']) as string[] });
    expect(instructions.filter(({ keyword }) => keyword === 'RUN')).toEqual([]);
    const modules = instructions.find(({ text }) => text.includes('node_modules'))!;
    expect(modules.flags).toEqual({ from: 'production-dependencies' });
    expect(dockerStage('production-dependencies').instructions.map(({ text }) => text)).toEqual(['npm ci --omit=dev']);
  });

  it('asks the service how it is with node alone', () => {
    const check = dockerStage('service').instructions.find(({ keyword }) => keyword === 'HEALTHCHECK')!;
    expect(check.text).toMatch(/CMD \["node", "dist\/commands\/health\.command\.js", "live"\]$/);
    expect(existsSync(join(ROOT, 'src/commands/health.command.ts'))).toBe(true);
  });
});

describe('docker/compose.yaml', () => {
  it('builds stages that the Dockerfile has, and runs images of one version', () => {
    const targets = Object.values(services).flatMap(({ build }) => (build === undefined ? [] : [build.target]));
    expect(targets.filter((target) => !stages.some(({ name }) => name === target))).toEqual([]);
    expect(targets).toEqual(expect.arrayContaining(['service', 'crm', 'router']));
    const images = Object.values(services).flatMap(({ image }) => (image === undefined ? [] : [image]));
    expect(images.filter((image) => !EXACT_VERSION.test(image))).toEqual([]);
  });

  it.each(['migrate', 'subgraph'])('gives %s variables that the service reads, and values that it takes', (name) => {
    const environment = services[name]!.environment!;
    expect(Object.keys(environment).filter((variable) => !CONFIG_VARIABLES.includes(variable))).toEqual([]);
    expect(loadConfig(environment)).toMatchObject({ host: '0.0.0.0', database: { kind: 'mysql' } });
  });

  it('starts in order: the database, its migrations, the service, the router', () => {
    const conditions = Object.fromEntries(
      Object.entries(services).map(([name, { depends_on }]) => [name, depends_on ?? {}]),
    );
    expect(conditions).toMatchObject({
      migrate: { mysql: { condition: 'service_healthy' } },
      subgraph: { migrate: { condition: 'service_completed_successfully' } },
      router: { subgraph: { condition: 'service_healthy' } },
    });
  });

  it('opens nothing to other machines, and writes to no file system but the database’s', () => {
    const ports = Object.entries(services).flatMap(([name, one]) => (one.ports ?? []).map((port) => [name, port]));
    expect(ports).toEqual([['router', '127.0.0.1:4010:4000']]);
    const writable = Object.entries(services).filter(([, { read_only }]) => read_only !== true);
    expect(writable.map(([name]) => name)).toEqual(['mysql']);
    expect(Object.entries(services).filter(([, { networks }]) => networks?.includes('outside'))).toHaveLength(1);
  });

  it('mounts init scripts that are there, of which the last one makes the server healthy', () => {
    const scripts = readdirSync(join(ROOT, 'docker/mysql')).sort();
    expect(services['mysql']!.volumes).toContain('./mysql:/docker-entrypoint-initdb.d:ro');
    const asked = /FROM (\S+)$/.exec(services['mysql']!.healthcheck!.test.at(-1)!)![1]!;
    const makers = scripts.filter((file) => readFileSync(join(ROOT, 'docker/mysql', file), 'utf8').includes(asked));
    expect(makers).toEqual([scripts.at(-1)]);
  });
});

describe('docker/router.yaml', () => {
  const text = readFileSync(join(ROOT, 'docker/router.yaml'), 'utf8');
  const config = parse(text) as Record<string, Record<string, unknown>>;

  it('passes on who asks and nothing else, and adds the secret for this subgraph alone', () => {
    expect(config['headers']).toEqual({
      all: { request: [{ propagate: { named: 'authorization' } }] },
      subgraphs: {
        'multi-account': { request: [{ insert: { name: 'x-router-secret', value: '${env.ROUTER_SECRET}' } }] },
      },
    });
    const { router, subgraph } = services;
    expect(subgraph!.environment!['ROUTER_SECRETS']!.split(',')).toContain(router!.environment!['ROUTER_SECRET']);
  });

  it('tells browsers and strangers nothing', () => {
    expect(config).toMatchObject({
      supergraph: { introspection: false },
      sandbox: { enabled: false },
      homepage: { enabled: false },
      include_subgraph_errors: { all: false },
      cors: { policies: [] },
    });
  });

  it('reads no variable that compose.yaml does not set, but those with a default', () => {
    const read = [...text.matchAll(/\$\{env\.(\w+)(:-[^}]*)?\}/g)].filter(([, , other]) => other === undefined);
    expect(read.map(([, name]) => name)).toEqual(Object.keys(services['router']!.environment!));
  });

  it('knows the subgraphs of schema/supergraph.yaml, at the services of compose.yaml', () => {
    const { subgraphs } = parse(readFileSync(join(ROOT, 'schema/supergraph.yaml'), 'utf8')) as { subgraphs: object };
    const urls = config['override_subgraph_url'] as Record<string, string>;
    expect(Object.keys(urls).sort()).toEqual(Object.keys(subgraphs).sort());
    const hosts = Object.values(urls).map((url) => /http:\/\/([a-z]+):/.exec(url)![1]!);
    expect(hosts.filter((host) => services[host] === undefined)).toEqual([]);
  });
});

function isCopyOfContext({ keyword, flags }: Instruction): boolean {
  return keyword === 'COPY' && flags['from'] === undefined;
}

/** By .dockerignore, which begins with all and lets paths and patterns of files back in. */
function isIgnored(path: string): boolean {
  const [all, ...allowed] = readFileSync(join(ROOT, '.dockerignore'), 'utf8').trim().split('\n');
  expect(all).toBe('*');
  return !allowed.some((line) => {
    const pattern = line.slice(1).replaceAll('.', '\\.').replaceAll('*', '[^/]*');
    return new RegExp(`^${pattern}(/|$)`).test(path);
  });
}
