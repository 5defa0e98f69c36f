"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keepDevelopmentKey = keepDevelopmentKey;
const node_crypto_1 = require("node:crypto");
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const jose_1 = require("jose");
const zod_1 = require("zod");
const privateKey = zod_1.z.object({
    kty: zod_1.z.literal('EC'),
    crv: zod_1.z.literal('P-256'),
    x: zod_1.z.string(),
    y: zod_1.z.string(),
    d: zod_1.z.string(),
});
/**
 * The key pair in this file, which only its owner may read; made when there is none. Processes that start at once get
 * the same: a link to a file that is written to its end appears at once or, when another was first, not at all.
 * @throws Error when the file holds something else.
 */
async function keepDevelopmentKey(path) {
    const kept = readKey(path);
    if (kept !== null)
        return kept;
    const made = await (0, jose_1.generateKeyPair)('ES256', { extractable: true });
    addFile(path, JSON.stringify(await (0, jose_1.exportJWK)(made.privateKey)));
    const first = readKey(path);
    if (first === null)
        throw new Error(`the development key ${path} was made and is gone`);
    return first;
}
function addFile(path, text) {
    const temporary = `${path}.${(0, node_crypto_1.randomUUID)()}`;
    (0, node_fs_1.mkdirSync)((0, node_path_1.dirname)(path), { recursive: true });
    try {
        (0, node_fs_1.writeFileSync)(temporary, text, { mode: 0o600, flag: 'wx' });
        (0, node_fs_1.linkSync)(temporary, path);
    }
    catch (error) {
        if (!hasCode(error, 'EEXIST'))
            throw error;
    }
    finally {
        (0, node_fs_1.rmSync)(temporary, { force: true });
    }
}
function readKey(path) {
    try {
        return privateKey.parse(JSON.parse((0, node_fs_1.readFileSync)(path, 'utf8')));
    }
    catch (error) {
        if (hasCode(error, 'ENOENT'))
            return null;
        throw new Error(`the development key ${path} cannot be read; remove it to have a new one made`);
    }
}
function hasCode(error, code) {
    return error.code === code;
}
//# sourceMappingURL=development-key.js.map