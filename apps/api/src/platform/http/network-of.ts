const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The network that an address counts for: an IPv4 address itself, of IPv6 the first 64 bits, which is what one subscriber gets. */
export function networkOf(address: string): string {
  const ipv4 = mapped.exec(address)?.[1];
  if (ipv4 !== undefined) return ipv4;
  if (!address.includes(':')) return address;
  const [before = '', after] = address.split('%', 1)[0]!.split('::', 2);
  const head = before === '' ? [] : before.split(':');
  const tail = after ? after.split(':') : [];
  const filled =
    after === undefined ? head : [...head, ...Array(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
  return filled
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
