/** One measured line: ours beside the bare server's, and what we want to reach. */
export interface Row {
  readonly what: string;
  readonly ours: number;
  readonly bare?: number;
  readonly ratio?: number;
  readonly reach: { readonly least?: number; readonly most?: number };
}

const figure = (value: number | undefined): string =>
  value === undefined ? '' : value >= 100 ? Math.round(value).toString() : value.toFixed(2);

/** Prints the lines and tells whether every reach was met. */
export function printTable(rows: readonly Row[]): boolean {
  let allMet = true;
  console.log(`${'what'.padEnd(62)}${'ours'.padStart(10)}${'bare'.padStart(10)}${'ratio'.padStart(8)}  reach`);
  for (const { what, ours, bare, ratio, reach } of rows) {
    const value = ratio ?? ours;
    const met =
      (reach.least === undefined || value >= reach.least) && (reach.most === undefined || value <= reach.most);
    allMet &&= met;
    const bound = reach.least !== undefined ? `≥ ${reach.least}` : `≤ ${reach.most}`;
    console.log(
      what.padEnd(62) +
        figure(ours).padStart(10) +
        figure(bare).padStart(10) +
        figure(ratio).padStart(8) +
        `  ${bound} ${met ? 'met' : 'NOT MET'}`,
    );
  }
  return allMet;
}
