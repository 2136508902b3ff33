import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { code, codes, fence, page, section, table } from '../../text/markdown.ts';
import type { Diagram } from '../../text/mermaid/diagram.ts';
import { diagramsOf } from '../../text/mermaid/diagrams.ts';
import type { View } from '../view.ts';

/** Every diagram with what to see in it, and the patterns behind. */
export function architecture(view: View): string {
  const { blueprint, t } = view;
  const diagrams = diagramsOf(blueprint, t);
  const show = (title: string, kind: Diagram['kind']) =>
    section(
      title,
      ...diagrams
        .filter((diagram) => diagram.kind === kind)
        .flatMap((diagram) => [caption(view, diagram), fence('mermaid', diagram.text)]),
    );
  return page(
    t.pages.architecture,
    blueprint.contexts.length === 0 ? t.readme.noContexts : '',
    show(t.readme.contextMap, 'context-map'),
    show(t.readme.services, 'services'),
    show(t.readme.flows, 'flow'),
    show(t.readme.states, 'state'),
    show(t.readme.deployment, 'deployment'),
    section(
      t.readme.patterns,
      table(
        [t.readme.pattern, t.readme.where, t.words.why],
        blueprint.patterns.map(({ id, where, because }) => [
          code(id),
          codes(where),
          escapeMarkdown(because ?? ''),
        ]),
      ),
    ),
  );
}

function caption({ blueprint, t }: View, { kind, of = '' }: Diagram): string {
  if (kind === 'flow') {
    const flow = blueprint.flows.find(({ name }) => name === of);
    const told = escapeMarkdown(flow?.description ?? '');
    return [t.readme.flowCaption(code(of), flow?.steps.length ?? 0), told]
      .filter(Boolean)
      .join(' ');
  }
  if (kind === 'state') {
    const entity = blueprint.contexts
      .flatMap((context) => context.entities)
      .find((one) => `${one.context}.${one.name}` === of);
    return t.readme.stateCaption(code(of), entity?.lifecycle?.states.length ?? 0);
  }
  return t.readme.captions[kind];
}
