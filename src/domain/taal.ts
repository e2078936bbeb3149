import * as z from "zod";

export const talen = ["nl", "en"] as const;

/**
 * The languages every text exists in.
 *
 * @category Domain
 * @since 0.1.0
 */
export type Taal = (typeof talen)[number];

/** A sentence or a name in every language; a missing translation does not load. */
export const tekstSchema = z.strictObject({ nl: z.string().min(1).max(600), en: z.string().min(1).max(600) });

/**
 * A text in every language the library speaks.
 *
 * @category Domain
 * @since 0.1.0
 */
export type Tekst = Readonly<z.output<typeof tekstSchema>>;
