/** Every counter of the installation: ids and numbers only, whatever the organisation. */
export const allCounters = { name: 'all_counters', text: 'SELECT organisation_id, team_id, seq FROM all_counters()' };
