import type { Message } from '../ports.ts';

/** Messages of one subject in their order, each subject on its own. */
export function bySubject(messages: readonly Message[]): ReadonlyMap<string, readonly Message[]> {
  const groups = new Map<string, Message[]>();
  for (const message of messages) {
    const group = groups.get(message.subject);
    if (group) group.push(message);
    else groups.set(message.subject, [message]);
  }
  return groups;
}
