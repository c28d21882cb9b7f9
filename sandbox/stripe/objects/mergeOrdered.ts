/**
 * Merges two ordered iterables into one, lazily: neither is read further than the consumer asks.
 * `order` answers negative when its first argument comes first.
 */
export function* mergeOrdered<Item>(
  left: Iterable<Item>,
  right: Iterable<Item>,
  order: (a: Item, b: Item) => number,
): Iterable<Item> {
  const lefts = left[Symbol.iterator]();
  const rights = right[Symbol.iterator]();
  let fromLeft = lefts.next();
  let fromRight = rights.next();
  while (!fromLeft.done || !fromRight.done) {
    const takeLeft = !fromLeft.done && (fromRight.done || order(fromLeft.value, fromRight.value) <= 0);
    if (takeLeft && !fromLeft.done) {
      yield fromLeft.value;
      fromLeft = lefts.next();
    } else if (!fromRight.done) {
      yield fromRight.value;
      fromRight = rights.next();
    }
  }
}
