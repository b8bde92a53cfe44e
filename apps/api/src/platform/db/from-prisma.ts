/** Prisma cannot have a hyphen in the name of an enum value, so it says `to_do` where the database and the wire say `to-do`. */
type Hyphenated<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Hyphenated<Tail>}`
  : Name;

/** The value as the database and the wire write it. */
export const enumValue = <const Name extends string>(name: Name): Hyphenated<Name> =>
  name.replaceAll('_', '-') as Hyphenated<Name>;

/** A calendar day from the midnight that Prisma makes of it. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
