declare const brand: unique symbol;

/**
 * A checked value: plain text at run time, another type than unchecked text at compile time.
 * Only the function that checks a value (`parseInsz`, `parseScope` …) gives it its brand.
 */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
