import type { Command, OptionSpec } from './command.ts';

/** One line for each command; a test keeps it in step with the commands themselves. */
export const SUMMARIES: Readonly<Record<string, string>> = {
  design: 'From a brief in words to a checked design.',
  check: 'Check a design against the rules.',
  emit: 'Write contracts, diagrams and documents of a design.',
  run: 'Run a design as a backend, in one process, with nothing to install.',
  show: 'Show the resolved design.',
  explain: 'Explain a finding, decision, pattern, context or kind of system.',
  new: 'Start a design by hand.',
};

export function help(): string {
  const lines = Object.entries(SUMMARIES).map(
    ([name, summary]) => `  ${name.padEnd(9)} ${summary}`,
  );
  return [
    'backend-architect: a backend architect that you can run.',
    '',
    'Usage: backend-architect COMMAND [options]',
    '',
    ...lines,
    '',
    'backend-architect COMMAND --help tells more. Exit codes: 0 done, 1 done with findings, 2 could not, 70 a bug of ours, 130 stopped.',
    '',
  ].join('\n');
}

export function helpOf({ name, usage, summary, options, examples }: Command): string {
  const heads = Object.entries(options).map(
    ([option, spec]) => [headOf(option, spec), spec.summary] as const,
  );
  const width = Math.max(0, ...heads.map(([head]) => head.length));
  return [
    summary,
    '',
    `Usage: backend-architect ${name} ${usage}`,
    '',
    ...heads.map(([head, text]) => `  ${head.padEnd(width)}  ${text}`),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function headOf(option: string, { short, type, value, multiple }: OptionSpec): string {
  const flag = `${short ? `-${short}, ` : ''}--${option}`;
  return type === 'string' ? `${flag} ${value ?? 'VALUE'}${multiple ? ' …' : ''}` : flag;
}
