import type { PropertyDefinition, PropertyGroup } from './propertyDefinition.ts';

const NINETY_DAYS = 90 * 24 * 3600 * 1000;

/** The properties and groups of one object type in one portal. */
export class PropertyRegistry {
  readonly groups = new Map<string, PropertyGroup>();
  readonly #active = new Map<string, PropertyDefinition>();
  readonly #archived = new Map<string, PropertyDefinition>();

  find(name: string): PropertyDefinition | undefined {
    return this.#active.get(name);
  }

  findArchived(name: string): PropertyDefinition | undefined {
    return this.#archived.get(name);
  }

  list(archived = false): PropertyDefinition[] {
    return [...(archived ? this.#archived : this.#active).values()];
  }

  /** Names that values may be read under, in the order of their making. */
  names(): string[] {
    return [...this.#active.keys()];
  }

  customCount(): number {
    return this.list().filter((property) => !property.hubspotDefined).length;
  }

  put(definition: PropertyDefinition): void {
    this.#archived.delete(definition.name);
    this.#active.set(definition.name, definition);
  }

  archive(definition: PropertyDefinition, now: number): void {
    this.#active.delete(definition.name);
    const archivedAt = new Date(now).toISOString();
    this.#archived.set(definition.name, { ...definition, archived: true, archivedAt });
  }

  /** Whether a property was archived so long ago that its values do not come back (hubspot-api.md §6). */
  hasLostValues(name: string, now: number): boolean {
    const archivedAt = this.#archived.get(name)?.archivedAt;
    return archivedAt !== undefined && now - Date.parse(archivedAt) > NINETY_DAYS;
  }
}
