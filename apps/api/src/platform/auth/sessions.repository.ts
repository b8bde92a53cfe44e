/** The functions behind which the sessions stand: the login of the API cannot read their table. */
export const openSession = { name: 'session_open', text: 'SELECT session_open($1, $2, $3, $4)' };
export const findSession = {
  name: 'session_find',
  text: 'SELECT organisation_id, person_id, expires_at FROM session_find($1)',
};
export const closeSession = { name: 'session_close', text: 'SELECT session_close($1)' };
