import type { Call } from './call.ts';

/** The request as a command of the shell. `$API` and the tokens are set beforehand. */
export function curl(call: Call): string {
  const { method, path, role, headers, needsKey, body, keeps } = call;
  const isWriting = method !== 'GET';
  const words = [
    'curl -sS',
    ...(isWriting && method !== 'POST' ? [`-X ${method}`] : []),
    `"$API${path}"`,
    ...(role === undefined ? [] : [`-H "Authorization: Bearer $${tokenVariable(role)}"`]),
    ...(needsKey ? ['-H "Idempotency-Key: try-$(date +%s)-$RANDOM-$RANDOM"'] : []),
    ...headers.map((header) => `-H ${quoted(header)}`),
    ...(isWriting ? [`-d ${quoted(JSON.stringify(body))}`] : []),
  ];
  const request = words.join(' ');
  if (keeps === undefined) return request;
  return `${keeps}=$(${request} | node -pe 'JSON.parse(require("node:fs").readFileSync(0)).id')`;
}

/** `shop-clerk` → `SHOP_CLERK_TOKEN` */
function tokenVariable(role: string): string {
  return `${role.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_TOKEN`;
}

/** A text that the shell leaves alone, but for the variables that stand for identities. */
function quoted(text: string): string {
  const plain = `'${text.replaceAll("'", "'\\''")}'`;
  return plain.replace(/"\$([A-Z0-9_]+_ID)"/g, `"'"$$$1"'"`);
}
