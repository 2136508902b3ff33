import { american } from '../../knowledge/lexicons/glossary/american.ts';

/**
 * `chair planning` → `chair-planning`; undefined where nothing of it can be written in ASCII. Names are in American
 * spelling, as in most code, unless the user gave them himself.
 */
export function kebab(name: string, asWritten = false): string | undefined {
  const words = name
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const id = (asWritten ? words : words.map(american)).join('-');
  return /^[a-z]/.test(id) ? id : undefined;
}

/** `backlog item` → `BacklogItem`. */
export function pascal(name: string): string | undefined {
  const id = kebab(name);
  return id
    ?.split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}
