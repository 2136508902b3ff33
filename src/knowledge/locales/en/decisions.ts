/** Page 12 and the records of decisions. */
export const decisions = {
  none: 'No decision is recorded.',
  intro: (count: number) =>
    count === 1 ? 'One decision is recorded.' : `${count} decisions are recorded.`,
  index: 'Decisions',
  statuses: { proposed: 'proposed', accepted: 'accepted', superseded: 'superseded' },
  because: 'Why',
  consequences: 'What it brings',
  rejected: 'What was rejected, and why',
  option: 'Option',
  chosen: (chosen: string) => `Chosen: ${chosen}`,
  status: (status: string) => `Status: ${status}`,
  noForces: 'No forces are recorded.',
  back: 'All decisions',
  assumptions: 'Assumptions behind them',
  questions: 'Questions that could change them',
  accepted: 'Findings that are accepted',
  code: 'Finding',
  place: 'Where',
};
