export const livePaths = { followEvents: { method: 'GET', path: '/events' } } as const;

/** The events of the stream; the browser reads the board again through the ordinary GET. */
export const liveEvents = { bell: 'bell', presence: 'presence', signedOut: 'signed-out' } as const;
