import type { ObjectTypeNames } from '../portal/objectTypes.ts';
import type { Right } from './apiCall.ts';

/** The scopes of which one opens `right` on an object type (hubspot-api.md §5.3). */
export function requiredScopes(right: Right, { plural }: ObjectTypeNames): string[] {
  switch (right) {
    case 'objects.read':
      return [`crm.objects.${plural}.read`];
    case 'objects.write':
      return [`crm.objects.${plural}.write`];
    case 'schemas.read':
      return [`crm.schemas.${plural}.read`, `crm.objects.${plural}.read`];
    case 'schemas.write':
      return [`crm.schemas.${plural}.write`];
  }
}
