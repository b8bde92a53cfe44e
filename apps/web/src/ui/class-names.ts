/** Joins class names and drops what is off: `classNames('vb-x', isOpen && 'vb-x--open')`. */
export function classNames(...names: unknown[]): string {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ');
}
