/** The words of bijpraten and of "halen we dit?". */
export const checkins = {
  statuses: { 'on-course': 'Op koers', 'needs-attention': 'Aandacht nodig', stuck: 'Loopt vast' },
  none: 'Nog geen stand van zaken',
  confidence: 'Halen we dit?',
  outOfFive: (value: number): string => `${value} van 5`,
  pips: (value: number): string => `Halen we dit? ${value} van 5`,
} as const;
