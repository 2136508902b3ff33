/** A page of the reference, with the names by which `explain` finds it. */
export interface Page {
  /** Path inside docs/, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly names: readonly string[];
  /** Heading of a section → the names by which `explain` finds it alone. */
  readonly sections?: Readonly<Record<string, readonly string[]>>;
}

/** Lines of Markdown, empty sections left out. */
export function lines(...parts: readonly (string | readonly string[] | undefined)[]): string {
  const flat = parts.flatMap((part) => part ?? []);
  return `${flat
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

export function bullets(items: readonly string[]): readonly string[] {
  return items.map((item) => `- ${item}`);
}

/** A section with its heading, or nothing where there is nothing to say. */
export function sectionOf(title: string, body: readonly string[]): readonly string[] {
  return body.length === 0 ? [] : ['', `## ${title}`, '', ...body];
}

export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ];
}
