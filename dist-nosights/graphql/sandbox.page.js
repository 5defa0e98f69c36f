"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sandboxContentSecurityPolicy = sandboxContentSecurityPolicy;
exports.sandboxPage = sandboxPage;
/**
 * The page runs Apollo's script, which shows Apollo's page in a frame and asks this server for it; it can ask no other.
 * `nonce`: new for each answer.
 */
function sandboxContentSecurityPolicy(nonce) {
    return [
        "default-src 'none'",
        "connect-src 'self'",
        `script-src 'nonce-${nonce}'`,
        `style-src 'nonce-${nonce}'`,
        'frame-src https://sandbox.embed.apollographql.com',
        'img-src https://embeddable-explorer.cdn.apollographql.com',
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ].join('; ');
}
/** A page with Apollo Sandbox on the graph of this server, the example filled in. Its script comes from Apollo's CDN. */
function sandboxPage(example, nonce) {
    const state = inScript({
        target: '#sandbox',
        initialState: { ...example, pollForSchemaUpdates: false },
        runTelemetry: false,
        // Its way to style the frame is what the policy forbids.
        allowDynamicStyles: false,
    });
    return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>multi-account-subgraph</title><style nonce="${nonce}">html,body,#sandbox{margin:0;height:100%}iframe{width:100%;height:100%;border:0}</style></head>
<body>
<div id="sandbox"><p>Apollo Sandbox is loaded from the internet. Without it, use <a href="/graphiql">GraphiQL</a>, which needs none.</p></div>
<script nonce="${nonce}" src="https://embeddable-sandbox.cdn.apollographql.com/v2/embeddable-sandbox.umd.production.min.js"></script>
<script nonce="${nonce}">
const options = ${state};
options.initialEndpoint = new URL('/graphql', location.href).href;
if (window.EmbeddedSandbox) new window.EmbeddedSandbox(options);
</script>
</body>
</html>
`;
}
function inScript(value) {
    return JSON.stringify(value).replaceAll('<', '\\u003c');
}
//# sourceMappingURL=sandbox.page.js.map