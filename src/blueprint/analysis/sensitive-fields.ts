import type { Blueprint } from '../model/blueprint.ts';
import type { DataClass } from '../model/data-class.ts';

/** A field that leaks when it leaks, and where it goes. */
export interface SensitiveField {
  readonly context: string;
  readonly entity: string;
  readonly field: string;
  readonly dataClass: DataClass;
  /** Events of the context that carry it. */
  readonly events: readonly string[];
}

export function sensitiveFields(blueprint: Blueprint): readonly SensitiveField[] {
  return blueprint.contexts.flatMap((context) =>
    context.entities.flatMap((entity) =>
      entity.fields.flatMap((field) =>
        field.sensitive === undefined
          ? []
          : [
              {
                context: context.name,
                entity: entity.name,
                field: field.name,
                dataClass: field.sensitive,
                events: context.events
                  .filter(
                    (event) =>
                      event.entity === entity.name &&
                      event.carries.some((carried) => carried.name === field.name),
                  )
                  .map((event) => event.name),
              },
            ],
      ),
    ),
  );
}
