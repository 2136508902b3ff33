const LIMIT_MS = 5_000;
const LIMIT_BYTES = 1_000_000;

/** Reads a small JSON document. Redirects are refused: whoever names an address says where it is. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(LIMIT_MS),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const text = await response.text();
  if (text.length > LIMIT_BYTES) throw new Error(`${url} answered with more than a megabyte.`);
  return JSON.parse(text);
}
