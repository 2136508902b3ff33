import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** Private Ed25519 key of the development identity: from the data folder, so that tokens outlive a restart; else a new one. */
export async function signingKey(directory: string | undefined): Promise<JWK> {
  const path = directory === undefined ? undefined : join(directory, 'development-identity.json');
  const known = path === undefined ? undefined : read(path);
  if (known) return known;
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const key = { ...jwk, alg: 'EdDSA', use: 'sig', kid: await calculateJwkThumbprint(jwk) };
  if (directory !== undefined && path !== undefined) {
    mkdirSync(directory, { recursive: true });
    writeFileSync(`${path}.part`, `${JSON.stringify(key)}\n`, { mode: 0o600 });
    renameSync(`${path}.part`, path);
  }
  return key;
}

function read(path: string): JWK | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  return JSON.parse(text);
}
