/** Options taken, by decision id. */
export type Answers = Readonly<Record<string, string>>;

/** The option taken, where the question arose and the answer is more than "nothing". */
export function taken(chosen: Answers, decision: string): string | undefined {
  const option = chosen[decision];
  return option === undefined || option === 'none' ? undefined : option;
}
