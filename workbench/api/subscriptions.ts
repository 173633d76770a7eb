/** What the client listens to: event type and target id, counted, because two handlers may register the same twice. */
export interface Subscriptions {
  readonly add: (type: number, target: string) => void;
  readonly remove: (type: number, target: string) => void;
  readonly has: (type: number, target: string) => boolean;
  readonly count: () => number;
  readonly clear: () => void;
}

export function createSubscriptions(): Subscriptions {
  const counts = new Map<string, number>();
  const key = (type: number, target: string) => `${type} ${target}`;
  return {
    add: (type, target) => void counts.set(key(type, target), (counts.get(key(type, target)) ?? 0) + 1),
    remove(type, target) {
      const left = (counts.get(key(type, target)) ?? 0) - 1;
      if (left > 0) counts.set(key(type, target), left);
      else counts.delete(key(type, target));
    },
    has: (type, target) => counts.has(key(type, target)),
    clear: () => {
      counts.clear();
    },
    count: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
  };
}
