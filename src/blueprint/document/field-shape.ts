import { isScalar } from 'yaml';
import { suggestion } from '../../util/suggest.ts';
import { DATA_CLASSES } from '../model/data-class.ts';
import { shorthand } from '../shape/collections.ts';
import { object, opt, req } from '../shape/object.ts';
import { count, flag, oneOf, text } from '../shape/scalars.ts';
import { report, reportWrong, type Shape } from '../shape/shape.ts';
import { type FieldText, MARKS, parseFieldText, TYPE_WORDS } from './field-text.ts';

const EXPECTS = 'a type such as `text`, `money?`, `ref customer.Customer owner`, `open | closed`';

const typeText: Shape<FieldText> = {
  expects: EXPECTS,
  schema: () => ({ type: 'string' }),
  read(node, at, cx) {
    if (!isScalar(node) || typeof node.value !== 'string')
      return reportWrong(cx, EXPECTS, node, at);
    const parsed = parseFieldText(node.value);
    if (typeof parsed !== 'string') return parsed;
    const words = [...TYPE_WORDS, ...MARKS, ...DATA_CLASSES];
    const wrong = /`(.*)`/.exec(parsed)?.[1] ?? '';
    return report(
      cx,
      'parse/wrong-field',
      `In \`${node.value}\` ${parsed}.${suggestion(wrong, words)}`,
      at,
      `Write ${EXPECTS}; marks: ${MARKS.join(', ')}; data classes: ${DATA_CLASSES.join(', ')}.`,
    );
  },
};

/** A field of an entity, an event or a command's input. */
export const fieldShape = shorthand(
  object({
    type: req(typeText, 'Type, marks and data class in one line.'),
    description: opt(text, 'What it means.'),
    maxLength: opt(count, 'Characters of a text, items of a list.'),
    readonly: opt(flag, 'Set by the server only.'),
    sensitive: opt(oneOf(DATA_CLASSES), 'What leaks when it leaks.'),
  }),
  typeText,
  (type, at) => ({ type, at }),
);
