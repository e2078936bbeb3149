/** A text with what belongs at its places, each written `{naam}`. What is filled in is never read as a pattern. */
export const vulIn = (tekst: string, waarden: Readonly<Record<string, string | number>>): string =>
  tekst.replace(/\{(\w+)\}/gu, (plaats, naam: string) =>
    Object.hasOwn(waarden, naam) ? String(waarden[naam] ?? plaats) : plaats,
  );
