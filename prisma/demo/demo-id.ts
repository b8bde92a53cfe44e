import { createHash } from 'node:crypto';

// The same few hundred paths are asked thousands of times while the rows are made.
const known = new Map<string, string>();

/**
 * The UUID of a demo thing, made from its path, such as demoId('abg', 'person', 'samira'): the same on every machine
 * and every day, so that tests and screenshots can name it. Hashed as a version 5 UUID is.
 */
export function demoId(...path: readonly string[]): string {
  const name = path.join('/');
  const id = known.get(name) ?? hashedId(name);
  known.set(name, id);
  return id;
}

function hashedId(name: string): string {
  const bytes = createHash('sha1').update(`verbeterbord-demo/${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
