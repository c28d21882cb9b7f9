import type { ObjectTypeId } from './objectTypes.ts';

/** Where the pairs of one direction live: from type and to type. */
type Direction = `${ObjectTypeId}>${ObjectTypeId}`;

/** One record seen from another, with the types that bind them. */
export interface AssociatedRecord {
  toId: string;
  typeIds: readonly number[];
}

/** Who is tied to whom. Both directions are kept, each with its own type ids (hubspot-api.md §7). */
export class AssociationTable {
  readonly #pairs = new Map<Direction, Map<string, Map<string, Set<number>>>>();

  add(from: ObjectTypeId, fromId: string, to: ObjectTypeId, toId: string, typeId: number): void {
    const direction = this.#direction(from, to);
    const targets = direction.get(fromId) ?? new Map<string, Set<number>>();
    direction.set(fromId, targets);
    const types = targets.get(toId) ?? new Set<number>();
    targets.set(toId, types.add(typeId));
  }

  /** Takes the whole pair away in this direction, or only one of its types. */
  remove(from: ObjectTypeId, fromId: string, to: ObjectTypeId, toId: string, typeId?: number): void {
    const targets = this.#direction(from, to).get(fromId);
    const types = targets?.get(toId);
    if (targets === undefined || types === undefined) return;
    if (typeId !== undefined) types.delete(typeId);
    if (typeId === undefined || types.size === 0) targets.delete(toId);
  }

  typesBetween(from: ObjectTypeId, fromId: string, to: ObjectTypeId, toId: string): readonly number[] {
    return [...(this.#direction(from, to).get(fromId)?.get(toId) ?? [])];
  }

  /** What `fromId` is tied to, by ascending id. */
  listFrom(from: ObjectTypeId, fromId: string, to: ObjectTypeId): AssociatedRecord[] {
    const targets = this.#direction(from, to).get(fromId) ?? new Map<string, Set<number>>();
    return [...targets]
      .map(([toId, types]) => ({ toId, typeIds: [...types] }))
      .sort((a, b) => Number(a.toId) - Number(b.toId));
  }

  #direction(from: ObjectTypeId, to: ObjectTypeId): Map<string, Map<string, Set<number>>> {
    const key: Direction = `${from}>${to}`;
    const direction = this.#pairs.get(key) ?? new Map<string, Map<string, Set<number>>>();
    this.#pairs.set(key, direction);
    return direction;
  }
}
