/** Freezes a tree of plain data, from the top down, without recursion. */
export const bevries = <T>(boom: T): T => {
  const stapel: unknown[] = [boom];
  while (stapel.length > 0) {
    const knoop = stapel.pop();
    if (typeof knoop === "object" && knoop !== null && !Object.isFrozen(knoop)) {
      Object.freeze(knoop);
      for (const kind of Object.values(knoop)) if (typeof kind === "object") stapel.push(kind);
    }
  }
  return boom;
};
