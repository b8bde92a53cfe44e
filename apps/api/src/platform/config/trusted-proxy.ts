import { BlockList, isIPv6 } from 'node:net';

const near = new BlockList();
near.addSubnet('127.0.0.0', 8, 'ipv4');
near.addSubnet('10.0.0.0', 8, 'ipv4');
near.addSubnet('172.16.0.0', 12, 'ipv4');
near.addSubnet('192.168.0.0', 16, 'ipv4');
near.addSubnet('169.254.0.0', 16, 'ipv4');
near.addAddress('::1', 'ipv6');
near.addSubnet('fc00::', 7, 'ipv6');
near.addSubnet('fe80::', 10, 'ipv6');

/**
 * Whose word on the address of the browser is taken: that of so many proxies, as far as each stands on a network of our own. Counting
 * alone would believe whoever comes straight to this server.
 */
export const trustedProxy =
  (hops: number) =>
  (address: string, hop: number): boolean =>
    hop < hops && near.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
