/** A message: a text with {placeholders}, or one text for each plural form of its {count}. */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { other: string });

/** All messages of one part of the product in one language. */
export type Catalog = Readonly<Record<string, Message>>;

/** A catalogue in another language: the same keys, other words. */
export type CatalogLike<C extends Catalog> = { readonly [K in keyof C]: Message };

type Placeholders<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type Texts<M> = M extends string ? M : M[keyof M];
/** A message with plural forms needs its count, whether it prints it or not. */
type Names<M> = Placeholders<Texts<M>> | (M extends string ? never : 'count');
type Params<M> = { [Name in Names<M>]: Name extends 'count' ? number : string };
type Args<M> = keyof Params<M> extends never ? [] : [params: Params<M>];

/** Looks a message up and fills it in. A placeholder without a value is a type error. */
export type Translate<C extends Catalog> = <K extends keyof C>(key: K, ...args: Args<C[K]>) => string;

export function translator<C extends Catalog>(catalog: CatalogLike<C>, locale: string): Translate<C> {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const fill = (text: string, params: Readonly<Record<string, string | number>>) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? whole);
    });
  return (key, ...args) => {
    const message = catalog[key];
    const params = args[0] ?? {};
    if (typeof message === 'string') return fill(message, params);
    const count = 'count' in params ? Number(params.count) : 0;
    return fill(message[plurals.select(count)] ?? message.other, params);
  };
}
