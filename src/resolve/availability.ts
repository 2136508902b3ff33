import type { availabilityShape } from '../blueprint/document/availability-shape.ts';
import type { StatedAvailability } from '../blueprint/model/stated-availability.ts';
import type { Infer } from '../blueprint/shape/shape.ts';
import { defined } from '../util/defined.ts';

export function resolveAvailability(
  written: Infer<typeof availabilityShape> | undefined,
): StatedAvailability {
  return defined({ availability: written?.value, availabilityAssumed: written?.assumed });
}
