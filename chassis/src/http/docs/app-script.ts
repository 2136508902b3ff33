/** Runs in the browser: lists the operations and sends requests that the reader fills in. */
export const APP_SCRIPT = `'use strict';
const $ = (tag, props, ...children) => {
  const element = Object.assign(document.createElement(tag), props);
  element.append(...children);
  return element;
};
const field = (name, value, isRequired) => {
  const input = $('input', { name, value, required: isRequired, autocomplete: 'off' });
  return $('label', {}, name, input);
};
const section = (title, value) =>
  value === undefined ? '' : $('div', {}, $('h4', {}, title), $('pre', {}, JSON.stringify(value, null, 2)));
const randomKey = () => crypto.randomUUID();

function sample(schema, schemas, depth) {
  if (!schema || depth > 6) return null;
  if (schema.$ref) return sample(schemas[schema.$ref.split('/').pop()], schemas, depth + 1);
  if (schema.anyOf) return sample(schema.anyOf[0], schemas, depth + 1);
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'object') {
    const names = Object.keys(schema.properties || {});
    return Object.fromEntries(names.map((name) => [name, sample(schema.properties[name], schemas, depth + 1)]));
  }
  if (schema.type === 'array') return [sample(schema.items, schemas, depth + 1)];
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum > 0 ? schema.minimum : 0;
  if (schema.type === 'boolean') return false;
  if (schema.format === 'uuid') return randomKey();
  if (schema.format === 'date-time') return new Date().toISOString();
  if (schema.format === 'date') return new Date().toISOString().slice(0, 10);
  return '';
}

function tryOut(operation, schemas) {
  const [method, path] = operation.route.split(' ');
  const { contract = {} } = operation;
  const form = $('form', {});
  const inPath = [...path.matchAll(/\\{([^}]*)\\}/g)].map((match) => match[1]);
  const inQuery = Object.keys((contract.query && contract.query.properties) || {});
  for (const name of inPath) form.append(field(name, '', true));
  for (const name of inQuery) form.append(field(name, '', false));
  if (operation.needsKey) form.append(field('Idempotency-Key', randomKey(), true));
  if (operation.needsVersion) form.append(field('If-Match', '', true));
  const text = contract.body ? JSON.stringify(sample(contract.body, schemas, 0), null, 2) : '';
  const body = $('textarea', { name: 'body', value: text, spellcheck: false });
  if (contract.body) form.append($('label', {}, 'Body', body));
  const answer = $('pre', { hidden: true, tabIndex: 0 });
  answer.setAttribute('aria-live', 'polite');
  form.append($('button', {}, 'Send'), answer);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const value = (name) => form.elements.namedItem(name).value;
    const query = new URLSearchParams(inQuery.map((name) => [name, value(name)]).filter((pair) => pair[1] !== ''));
    const url = path.replace(/\\{([^}]*)\\}/g, (_, name) => encodeURIComponent(value(name)));
    const headers = {};
    const token = document.getElementById('token').value;
    if (token) headers.authorization = 'Bearer ' + token;
    if (operation.needsKey) headers['idempotency-key'] = value('Idempotency-Key');
    if (operation.needsVersion) headers['if-match'] = value('If-Match');
    if (contract.body) headers['content-type'] = contract.bodyType || 'application/json';
    answer.hidden = false;
    try {
      const response = await fetch(url + (query.size ? '?' + query : ''), {
        method, headers, body: contract.body ? body.value : undefined,
      });
      const lines = [...response.headers].map(([name, text]) => name + ': ' + text);
      const told = await response.text();
      let shown = told;
      try { shown = JSON.stringify(JSON.parse(told), null, 2); } catch { /* Not JSON: as it is. */ }
      answer.textContent = response.status + ' ' + response.statusText + '\\n' + lines.join('\\n') + '\\n\\n' + shown;
    } catch (error) {
      answer.textContent = String(error);
    }
  });
  return form;
}

function shown(operation, schemas) {
  const { contract = {} } = operation;
  const callers = operation.isPublic ? 'open to all' : operation.roles.join(', ') || 'everybody who is known';
  return $('details', {},
    $('summary', {}, $('code', {}, operation.route), ' ' + operation.name),
    $('p', {}, 'Callers: ' + callers + '. Answers ' + contract.status + '.'),
    tryOut(operation, schemas),
    section('Query', contract.query), section('Body', contract.body), section('Answer', contract.answer));
}

fetch('/docs/catalogue.json').then((response) => response.json()).then(({ title, contexts }) => {
  document.title = title;
  document.getElementById('title').textContent = title;
  for (const { name, operations, schemas } of contexts) {
    document.getElementById('contexts').append(
      $('section', {},
        $('h2', {}, name + ' ', $('a', { href: '/openapi/' + encodeURIComponent(name) + '.yaml' }, 'OpenAPI')),
        ...operations.map((operation) => shown(operation, schemas)),
        $('details', {}, $('summary', {}, 'Schemas'), section('', schemas))));
  }
});
`;
