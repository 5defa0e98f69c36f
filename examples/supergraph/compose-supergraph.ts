import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse as parseSchema } from 'graphql';
import { parse as parseYaml } from 'yaml';

/** What is read of a configuration of `rover supergraph compose`. */
interface SupergraphConfig {
  readonly subgraphs: Readonly<
    Record<string, { readonly routing_url: string; readonly schema: { readonly file: string } }>
  >;
}

/**
 * The supergraph of a configuration of `rover supergraph compose`, such as schema/supergraph.yaml. `urls` say where
 * subgraphs are, by name, instead of the configuration.
 * @throws Error with every reason why the subgraphs do not compose.
 */
export function composeSupergraph(configFile: string, urls: Readonly<Record<string, string>> = {}): string {
  const { subgraphs } = parseYaml(readFileSync(configFile, 'utf8')) as SupergraphConfig;
  const { errors, supergraphSdl } = composeServices(
    Object.entries(subgraphs).map(([name, { routing_url: url, schema }]) => ({
      name,
      url: urls[name] ?? url,
      typeDefs: parseSchema(readFileSync(join(dirname(configFile), schema.file), 'utf8')),
    })),
  );
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
