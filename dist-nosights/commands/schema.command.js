"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const graphql_1 = require("graphql");
const schema_1 = require("../graphql/schema");
const FOLDER = (0, node_path_1.join)(process.cwd(), 'schema');
const FILES = {
    'subgraph.graphql': schema_1.buildSubgraph,
    'subgraph.auth.graphql': schema_1.buildRouterAuthSubgraph,
};
/** Emits the schema as a router reads it (`_service.sdl`); with `--check`, only tells whether the files are as emitted. */
function schema(check) {
    const drifted = Object.entries(FILES).filter(([file, build]) => {
        const path = (0, node_path_1.join)(FOLDER, file);
        const emitted = sdlOf(build());
        if (check)
            return !isSame(path, emitted);
        (0, node_fs_1.writeFileSync)(path, emitted);
        return false;
    });
    for (const [file] of drifted)
        process.stderr.write(`schema/${file} is not as the code has it; run npm run schema\n`);
    return drifted.length === 0 ? 0 : 1;
}
function sdlOf(subgraph) {
    const { data, errors } = (0, graphql_1.graphqlSync)({ schema: subgraph, source: '{ _service { sdl } }' });
    if (errors?.[0])
        throw errors[0];
    return `${String((data?.['_service']).sdl).trim()}\n`;
}
function isSame(path, text) {
    try {
        return (0, node_fs_1.readFileSync)(path, 'utf8') === text;
    }
    catch {
        return false;
    }
}
process.exitCode = schema(process.argv.includes('--check'));
//# sourceMappingURL=schema.command.js.map