import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { errorCode } from './database-problem.ts';

/** Reads the secret in this file; undefined when the file is not there. */
export function readSecret(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim() || undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Makes a random secret in this file (mode 0600), or reads the one another start made a moment before.
 * Written whole and on the disk before it gets its name: a lost password would lock the data.
 */
export function keepSecret(path: string): string {
  const draft = `${path}.${process.pid}`;
  const file = openSync(draft, 'wx', 0o600);
  writeSync(file, `${randomBytes(32).toString('hex')}\n`);
  fsyncSync(file);
  closeSync(file);
  try {
    linkSync(draft, path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readSecret(path) ?? keepSecret(path);
}

/** A password for one purpose, always the same for the same secret: nodes that share a secret need not share a file. */
export function derivePassword(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(`verbeterbord:${purpose}`).digest('hex');
}

/** What PostgreSQL stores of a password (RFC 5803): sent in its place, so the password stands in no server log. */
export function scramVerifier(password: string): string {
  const salt = randomBytes(16);
  const rounds = 4096;
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
  const sign = (text: string) => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(sign('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${storedKey}:${sign('Server Key').toString('base64')}`;
}
