/** The app cannot be started as it is: its files, its settings or its registrations do not fit. The message is complete. */
export class HostError extends Error {
  override readonly name = 'HostError';
}
