/** `chair planning` → `chair-planning`; undefined where nothing of it can be written in ASCII. */
export function kebab(name: string): string | undefined {
  const ascii = name
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(ascii) ? ascii : undefined;
}

/** `backlog item` → `BacklogItem`. */
export function pascal(name: string): string | undefined {
  const id = kebab(name);
  return id
    ?.split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}
