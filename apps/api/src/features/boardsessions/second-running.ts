/** Whether the database refused a second running session of one team. */
export const isSecondRunning = (error: unknown): boolean =>
  (error as { constraint?: string }).constraint === 'board_session_one_running_per_team';
