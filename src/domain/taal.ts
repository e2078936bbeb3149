import * as z from "zod";

/** The languages every text is written in; a text that lacks one of them does not load. */
export const verplichteTalen = ["nl", "en"] as const;

export const talen = ["nl", "nl-BE", "en"] as const;

/**
 * The languages a result can be read in: Dutch, the Dutch of Flanders, and English.
 *
 * @category Domain
 * @since 0.1.0
 */
export type Taal = (typeof talen)[number];

/** What a text holds at least: one character that can be seen. Also finds the fault of a text that holds none. */
export const nietLeeg = /\S/u;

/** A text of at most so many characters that does not consist of blanks alone. */
export const geschreven = (hoogstens: number): z.ZodString => z.string().max(hoogstens).regex(nietLeeg);

const zin = geschreven(600);

/**
 * A sentence or a name in every language; a missing translation does not load. Flemish is Dutch with other words, so it is
 * written out only where replacing those words does not do.
 */
export const tekstSchema = z.strictObject({ nl: zin, en: zin, "nl-BE": zin.optional() });

/**
 * A text in every language the library speaks.
 *
 * @category Domain
 * @since 0.1.0
 */
export type Tekst = Readonly<z.output<typeof tekstSchema>>;
