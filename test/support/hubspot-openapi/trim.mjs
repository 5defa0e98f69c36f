/**
 * `node trim.mjs FOLDER` reads the descriptions in FOLDER and writes here what the pull uses of them: its operations, the
 * schemas that these need, and no texts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RECORDS = ['contacts', 'companies', 'deals', 'notes', 'calls', 'meetings', 'emails', 'tasks'];
const USED = {
  'account-info': [/^get .*\/details$/],
  owners: [/^get .*\/owners\/[^/]+$/],
  properties: [/^get .*\/properties\/[^/]+\/\{objectType\}$/],
  forms: [/^get .*\/forms$/],
  lists: [/^get .*\/lists\/[^/]+$/, /^post .*\/search$/],
  'marketing-emails': [/^get .*\/emails\/[^/]+$/],
  ...Object.fromEntries(RECORDS.map((kind) => [kind, [/^get .*\/\{objectType\}$/, /^post .*\/search$/]])),
};
/** Of the many kinds of filters that a list can have, those that the tests use: all of them take seconds to compile. */
const FILTERS =
  /^(PublicOr|PublicAnd)FilterBranch$|^Public(Property|FormSubmission|InList)Filter$|^PublicStringPropertyOp|^PublicAllHistory/;
const TEXTS = new Set(['description', 'summary', 'tags', 'externalDocs', 'x-hubspot-product-tier-requirements']);
const NAMED = new Set(['properties', 'schemas', 'paths', 'responses', 'scopes', 'securitySchemes']);

const folder = process.argv[2];
for (const [name, operations] of Object.entries(USED)) {
  const api = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const paths = {};
  for (const [path, methods] of Object.entries(api.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!operations.some((pattern) => pattern.test(`${method} ${path}`))) continue;
      (paths[path] ??= {})[method] = { ...operation, security: privateApps(operation.security) };
    }
  }
  const { title, version } = api.info;
  const { responses, schemas } = api.components;
  const trimmed = bare({ openapi: api.openapi, info: { title, version }, servers: api.servers, paths });
  const components = bare({ responses, schemas });
  trimmed.components = { responses: components.responses, schemas: needed(trimmed, components) };
  writeFileSync(join(import.meta.dirname ?? '.', `${name}.json`), `${JSON.stringify(trimmed)}\n`);
}

/** The scopes of private apps, else of others; of properties, whose list has every scope there is, none. */
function privateApps(security = []) {
  const own = security.filter((each) => 'private_apps' in each);
  return own.length > 10 ? [] : own.length > 0 ? own : security;
}

/** Without texts and examples; a response must have a description. */
function bare(value, parent = '') {
  if (parent === 'oneOf' && value.some(isFilter)) return value.filter(isFilter);
  if (Array.isArray(value)) return value.map((each) => bare(each));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ref === 'string') return { $ref: value.$ref };
  const kept = Object.entries(value).filter(([key]) => NAMED.has(parent) || !(TEXTS.has(key) || key === 'example'));
  const result = Object.fromEntries(kept.map(([key, each]) => [key, bare(each, key)]));
  return parent === '200' || parent === 'Error' || parent === 'default' ? { description: '', ...result } : result;
}

function isFilter({ $ref = '' }) {
  return FILTERS.test($ref.split('/').pop());
}

function needed(trimmed, { responses, schemas }) {
  const found = new Map();
  const visit = (value) => {
    if (typeof value !== 'object' || value === null) return;
    const name = /^#\/components\/schemas\/(.+)$/.exec(value.$ref ?? '')?.[1];
    if (name !== undefined && !found.has(name)) {
      found.set(name, schemas[name]);
      visit(schemas[name]);
    }
    Object.values(value).forEach(visit);
  };
  visit(trimmed.paths);
  visit(responses);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
