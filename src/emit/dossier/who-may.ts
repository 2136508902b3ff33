import type { Operation } from '../../blueprint/model/operation.ts';
import { codes } from '../text/markdown.ts';
import type { View } from './view.ts';

/** Who may call an operation, in short. */
export function whoMay({ t }: View, operation: Operation): string {
  if (operation.public) return t.words.everyone;
  return operation.roles.length > 0 ? codes(operation.roles) : t.words.signedIn;
}
