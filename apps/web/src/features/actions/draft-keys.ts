/** How the unsent text of one field is named on this device: "title:<action id>". */
export const draftKeyOf = (field: string, id: string): string => `${field}:${id}`;
