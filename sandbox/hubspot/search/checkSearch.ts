import { invalidRequest } from '../answers/refusals.ts';
import type { Refusal } from '../answers/reply.ts';
import type { ObjectCall } from '../serve/apiCall.ts';
import type { Filter, SearchRequest } from './searchRequest.ts';

/** Ceilings of Search (hubspot-api.md §3.1). */
const SEARCH_CEILINGS = {
  bodyCharacters: 3000,
  groups: 5,
  filtersPerGroup: 6,
  filters: 18,
  values: 100,
  page: 200,
  results: 10_000,
} as const;

/** Answers the first ceiling or rule that a search breaks. */
export function checkSearch(call: ObjectCall, request: SearchRequest): Refusal | undefined {
  const { bodyCharacters, groups, filtersPerGroup, filters, page, results } = SEARCH_CEILINGS;
  const all = request.filterGroups.flatMap((group) => group.filters);
  const rules: [broken: boolean, message: string][] = [
    [call.bodyLength > bodyCharacters, `The search request is longer than ${bodyCharacters} characters`],
    [request.filterGroups.length > groups, `No more than ${groups} filterGroups are allowed`],
    [
      request.filterGroups.some((group) => group.filters.length > filtersPerGroup),
      `No more than ${filtersPerGroup} filters are allowed in a group`,
    ],
    [all.length > filters, `No more than ${filters} filters are allowed`],
    [request.sorts.length > 1, 'Only one sort is allowed'],
    [request.limit < 1 || request.limit > page, `limit must be between 1 and ${page}`],
    [Number(request.after ?? 0) + request.limit > results, `Paging beyond ${results} results is not allowed`],
    [
      !Number.isInteger(Number(request.after ?? 0)),
      `after '${request.after}' is not a cursor of this search`,
    ],
  ];
  const broken = rules.find(([isBroken]) => isBroken);
  if (broken !== undefined) return invalidRequest(broken[1]);
  for (const filter of all) {
    const refused = checkFilter(call, filter);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

function checkFilter({ store }: ObjectCall, filter: Filter): Refusal | undefined {
  const { propertyName, operator, value, highValue, values } = filter;
  if (store.properties.find(propertyName) === undefined) {
    return invalidRequest(`There was a problem with the request: property '${propertyName}' does not exist`);
  }
  if (operator === 'HAS_PROPERTY' || operator === 'NOT_HAS_PROPERTY') return undefined;
  if (operator === 'IN' || operator === 'NOT_IN') {
    if (values !== undefined && values.length > 0 && values.length <= SEARCH_CEILINGS.values)
      return undefined;
    return invalidRequest(`${operator} takes 1 to ${SEARCH_CEILINGS.values} values`);
  }
  if (value === undefined) return invalidRequest(`${operator} on '${propertyName}' needs a value`);
  if (operator === 'BETWEEN' && highValue === undefined) return invalidRequest('BETWEEN needs a highValue');
  return undefined;
}
