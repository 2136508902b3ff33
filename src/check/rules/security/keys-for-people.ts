import { nameList } from '../../analysis/name-list.ts';
import { defineRule } from '../../rule.ts';

/** A key says which program calls, not which person. */
export const keysForPeople = defineRule({
  code: 'security/keys-for-people',
  severity: 'warning',
  summary: 'People sign in; only programs come with a key.',
  help: 'Add a method for people, for example `methods: [oidc, api-key]`.',

  check(model, report) {
    const { identity, roles } = model.blueprint;
    if (!identity || identity.methods.length === 0) return;
    const people = roles.filter(({ kind }) => kind !== 'machine').map(({ name }) => name);
    if (people.length === 0 || identity.methods.some((method) => method !== 'api-key')) return;
    const subject = people.length === 1 ? 'Role' : 'Roles';
    const verb = people.length === 1 ? 'is' : 'are';
    report({
      at: identity.at.of('methods'),
      message: `${subject} ${nameList(people)} ${verb} for people, but \`api-key\` is the only way to prove who one is.`,
      fix: {
        title: 'Let people sign in',
        path: [...identity.at.path, 'methods'],
        value: ['oidc', 'api-key'],
      },
    });
  },
});
