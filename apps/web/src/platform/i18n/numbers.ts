const written = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4, useGrouping: 'min2' });

/** '12,5', '12.345,6'. */
export const formatNumber = (value: number): string => written.format(value);
