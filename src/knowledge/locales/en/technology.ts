/** Page 9. */
export const technology = {
  none: 'No technology was asked for or chosen.',
  chosen: 'What is used for what',
  concern: 'For',
  decidedIn: 'Decided in',
  askedFor: (quote: string) => `asked for: “${quote}”`,
  notDecided: 'stated in `architecture.yaml`',
  stores: 'Stores',
  schema: 'Schema',
  pool: 'Pool of a replica',
  connections: (used: string, most: string) => `${used} of ${most} connections`,
  connectionsColumn: 'At full size',
  statement: 'Statements end after',
  encrypted: 'Encrypted at rest',
  copies: 'Copies',
  reads: (replicas: string, readers: string) =>
    `${replicas}${readers === '0' ? '' : ` + ${readers} for reads`}`,
  code: 'What services are written in',
  language: 'Language',
  framework: 'Framework',
  rejected: 'What was not taken',
};
