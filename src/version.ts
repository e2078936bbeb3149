/** The version of the engine, as the receipt names it; a test keeps it equal to the package's. */
export const versie = "0.1.0";
