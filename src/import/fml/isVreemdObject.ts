/** An object that takes part of what it says from another one: what does not stand in the list itself is not read. */
export const isVreemdObject = (invoer: unknown): boolean => {
  if (typeof invoer !== "object" || invoer === null || Array.isArray(invoer)) return false;
  const boven: unknown = Object.getPrototypeOf(invoer);
  return boven !== Object.prototype && boven !== null;
};
