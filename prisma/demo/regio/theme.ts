/** A theme is written once and worked on by four teams; `{plek}` becomes the name of their neighbourhood. */
export interface RegioTheme {
  key: string;
  purpose: string;
  title: string;
  effect: string;
  contributesTo: 'zonder-omweg' | 'samen-leren';
  /** Three short-term ambitions of ten actions each, in the order in which a team would do them. */
  ambitions: readonly { title: string; actions: readonly string[] }[];
}
