/** Kinds of data that need care: what leaks when a field leaks. */
export const DATA_CLASSES = [
  'personal',
  'health',
  'card',
  'financial',
  'location',
  'secret',
  'biometric',
  'minor',
  'legal',
  'trade-secret',
] as const;
export type DataClass = (typeof DATA_CLASSES)[number];
