/** The items by a key, groups and items both in the order in which they came. */
export const groepeer = <K, T>(items: Iterable<T>, sleutelVan: (item: T) => K): ReadonlyMap<K, readonly T[]> => {
  const groepen = new Map<K, T[]>();
  for (const item of items) {
    const sleutel = sleutelVan(item);
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, [item]);
    else groep.push(item);
  }
  return groepen;
};
