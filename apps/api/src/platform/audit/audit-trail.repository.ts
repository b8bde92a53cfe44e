/** Numbers and seals a batch of entries of one organisation; the login of the API can write the trail in no other way. */
export const appendAudit = { name: 'audit_append', text: 'SELECT audit_append($1, $2)' };
