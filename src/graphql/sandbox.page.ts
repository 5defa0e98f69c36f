/** An operation that is there to be run at once. */
export interface Example {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** A page with Apollo Sandbox on the graph of this server, the example filled in. Its script comes from Apollo's CDN. */
export function sandboxPage(example: Example): string {
  const state = inScript({
    target: '#sandbox',
    initialState: { ...example, pollForSchemaUpdates: false },
    runTelemetry: false,
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>multi-account-subgraph</title><style>html,body,#sandbox{margin:0;height:100%}</style></head>
<body>
<div id="sandbox"><p>Apollo Sandbox is loaded from the internet. Without it, use <a href="/graphiql">GraphiQL</a>, which needs none.</p></div>
<script src="https://embeddable-sandbox.cdn.apollographql.com/v2/embeddable-sandbox.umd.production.min.js"></script>
<script>
const options = ${state};
options.initialEndpoint = new URL('/graphql', location.href).href;
if (window.EmbeddedSandbox) new window.EmbeddedSandbox(options);
</script>
</body>
</html>
`;
}

function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
