"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createLocalHostCheck = createLocalHostCheck;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const HOST_AND_PORT = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/;
/**
 * Whether a `Host` header names this machine itself, or what `HOST` has, with any port. A foreign name that leads here is one
 * whose owner has a page at it in somebody's browser: to that page, an answer would be its own.
 */
function createLocalHostCheck(listensAt) {
    const own = listensAt.includes(':') ? `[${listensAt}]` : listensAt;
    const names = new Set([...LOOPBACK, own.toLowerCase()]);
    return (header = '') => names.has(HOST_AND_PORT.exec(header.toLowerCase())?.[1] ?? '');
}
//# sourceMappingURL=local-hosts.js.map