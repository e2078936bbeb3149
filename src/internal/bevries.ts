/** Freezes a tree of plain data, from the top down, without recursion. */
export const bevries = <T>(boom: T): T => {
  const stapel: unknown[] = [boom];
  for (let knoop = stapel.pop(); stapel.length > 0 || knoop !== undefined; knoop = stapel.pop()) {
    if (typeof knoop === "object" && knoop !== null && !Object.isFrozen(knoop)) {
      Object.freeze(knoop);
      stapel.push(...Object.values(knoop).filter((kind) => kind !== undefined));
    }
  }
  return boom;
};
