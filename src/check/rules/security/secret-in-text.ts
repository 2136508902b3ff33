import { secretIn } from '../../analysis/secret-text.ts';
import { textsOf } from '../../analysis/texts.ts';
import { defineRule } from '../../rule.ts';

/** The file is committed, reviewed, mailed and shown to tools: what it says is public to all of them. */
export const secretInText = defineRule({
  code: 'security/secret-in-text',
  severity: 'error',
  summary: 'The file contains no passwords, keys or tokens.',
  help: 'Take it out, change it at its owner, and name where it comes from instead (`deployment.secrets`).',

  check(model, report) {
    const seen = new Set<string>();
    for (const { text, place } of textsOf(model)) {
      const found = secretIn(text);
      if (found === undefined) continue;
      const at = place();
      const key = `${at.start}:${at.end}:${found}`;
      if (!seen.has(key)) report({ at, message: `The text contains ${found}.` });
      seen.add(key);
    }
  },
});
