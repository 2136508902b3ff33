import { styleText } from 'node:util';

export type Color = 'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold';
export type Paint = (color: Color, text: string) => string;

/** Colours where a terminal shows them, plain text elsewhere. */
export function painter(color: boolean): Paint {
  return color ? (name, text) => styleText(name, text) : (_, text) => text;
}
