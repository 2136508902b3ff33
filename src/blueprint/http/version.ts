import { plainText } from '../../util/plain-text.ts';
import type { Api } from '../model/context.ts';

/** The version of an interface as a word that a path and a media type can carry. */
export function versionWord(api: Api): string {
  const word = plainText(api.version)
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return word === '' ? 'v1' : word;
}

/** What every path of a context starts with. */
export function basePath(api: Api): string {
  return api.versioning === 'url' ? `/${versionWord(api)}` : '';
}

/** The media type of bodies: it names the version where versions are told apart by it. */
export function bodyType(api: Api, system: string): string {
  return api.versioning === 'media-type'
    ? `application/vnd.${system}.${versionWord(api)}+json`
    : 'application/json';
}

/** Header that names the version where versions are told apart by it. */
export const VERSION_HEADER = 'Api-Version';
