/** The page loads nothing from elsewhere and runs nothing that stands in it: its policy forbids both. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What it shows comes as data and is put in as text, so nothing has to be escaped here. */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API</title>
<link rel="stylesheet" href="/docs/style.css">
<script src="/docs/app.js" defer></script>
</head>
<body>
<header>
<h1 id="title">API</h1>
<label>Bearer token <input id="token" type="password" autocomplete="off" spellcheck="false"></label>
</header>
<main id="contexts"></main>
<noscript>This page needs JavaScript. The same is said by the OpenAPI files under /openapi.</noscript>
</body>
</html>
`;

export const STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
header { align-items: baseline; display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; }
details { border: 1px solid #8886; border-radius: .4rem; margin: .5rem 0; padding: .5rem .8rem; }
summary { cursor: pointer; overflow-wrap: anywhere; }
code, pre, textarea { font: .875rem/1.45 ui-monospace, monospace; }
pre { background: #8881; border-radius: .3rem; max-height: 24rem; overflow: auto; padding: .6rem; white-space: pre-wrap; }
form { display: grid; gap: .5rem; margin: .8rem 0; }
label { display: grid; gap: .2rem; }
input, textarea, button { border: 1px solid #8888; border-radius: .3rem; font-size: 1rem; padding: .35rem .5rem; }
textarea { min-height: 8rem; }
button { justify-self: start; }
:focus-visible { outline: 3px solid #4a90d9; outline-offset: 1px; }
`;
