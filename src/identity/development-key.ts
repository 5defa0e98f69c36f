import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

const privateKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});

/** An ES256 key pair. */
export type DevelopmentKey = z.infer<typeof privateKey>;

/**
 * The key pair in this file, which only its owner may read; made when there is none. Processes that start at once get
 * the same: a link to a file that is written to its end appears at once or, when another was first, not at all.
 * @throws Error when the file holds something else.
 */
export async function keepDevelopmentKey(path: string): Promise<DevelopmentKey> {
  const kept = readKey(path);
  if (kept !== null) return kept;
  const made = await generateKeyPair('ES256', { extractable: true });
  addFile(path, JSON.stringify(await exportJWK(made.privateKey)));
  const first = readKey(path);
  if (first === null) throw new Error(`the development key ${path} was made and is gone`);
  return first;
}

function addFile(path: string, text: string): void {
  const temporary = `${path}.${randomUUID()}`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, text, { mode: 0o600, flag: 'wx' });
    linkSync(temporary, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function readKey(path: string): DevelopmentKey | null {
  try {
    return privateKey.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw new Error(`the development key ${path} cannot be read; remove it to have a new one made`);
  }
}

function hasCode(error: unknown, code: string): boolean {
  return (error as { readonly code?: unknown }).code === code;
}
