"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.loadSharedHosts = loadSharedHosts;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
const match_key_rules_1 = require("./match-key.rules");
const DATA_FILES = ['mail-providers.txt', 'link-pages-and-social-networks.txt'].map((name) => (0, node_path_1.join)(__dirname, 'data', name));
/**
 * The hosts that are no company's own (M1): public mail providers, link pages and social networks, and those of
 * `extraFile`, a deployment's own list. One host a line; `#` starts a comment.
 * @throws Error naming file and line where a line holds no host, and what reading a missing file throws.
 */
function loadSharedHosts(extraFile) {
    return new Set([...DATA_FILES, ...(extraFile === null ? [] : [extraFile])].flatMap(hostsOf));
}
function hostsOf(file) {
    return textOf(file)
        .split('\n')
        .flatMap((line, i) => {
        const text = line.replace(/#.*/, '').trim();
        if (text === '')
            return [];
        const host = (0, match_key_rules_1.hostName)(text);
        // A key never starts with www., so such a line would silently do nothing.
        if (host === null || host.startsWith('www.')) {
            throw new Error(`${file}:${i + 1} holds ${JSON.stringify(text.slice(0, 100))}; it should hold a host alone, for example linktr.ee`);
        }
        return host;
    });
}
function textOf(file) {
    try {
        return (0, node_fs_1.readFileSync)(file, 'utf8');
    }
    catch (error) {
        const { code } = error;
        throw new Error(`the list of shared hosts ${file} cannot be read (${String(code)}); see SHARED_HOSTS_FILE`, {
            cause: error,
        });
    }
}
//# sourceMappingURL=shared-hosts.js.map