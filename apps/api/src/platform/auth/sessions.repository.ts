/** The functions behind which the sessions stand: the login of the API cannot read their table. */
export const openSession = { name: 'session_open', text: 'SELECT session_open($1, $2, $3, $4, $5, $6, $7, $8)' };
export const findSession = {
  name: 'session_find',
  text: 'SELECT id, organisation_id, person_id, last_seen_at, expires_at FROM session_find($1, $2, $3)',
};
export const closeSession = { name: 'session_close', text: 'SELECT session_close($1)' };
export const listSessions = {
  name: 'session_list',
  text: 'SELECT id, created_at, last_seen_at, device FROM session_list($1, $2, $3, $4)',
};
export const endSessions = { name: 'session_end', text: 'SELECT session_end($1, $2, $3) AS ended' };
export const providerOfSession = {
  name: 'session_provider',
  text: 'SELECT provider_id, id_token FROM session_provider($1)',
};
