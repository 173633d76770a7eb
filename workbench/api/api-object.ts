/** Key of the method by which an API object tells its identity; a symbol, so that no request can name it. */
export const identity: unique symbol = Symbol("identity");

/**
 * An object that a request can reach. Its prototype's getters, setters and methods are its members, named as the public
 * API names them; own fields are out of a request's reach.
 */
export abstract class ApiObject {
  /** The public name of the class, e.g. `Worksheet`: written out, because a bundler shortens class names. */
  static readonly apiName: string = "";
  /** Names of the properties that a query without selection returns. */
  static readonly scalars: readonly string[] = [];
  /** Whether the class has `items` and is answered with `_Items`. */
  static readonly isCollection: boolean = false;
  /** Whether the client keeps its objects by reference (range-like classes). */
  static readonly isReferenceable: boolean = false;

  /** What goes into every result of this object, so that the client can address it in a later batch. */
  [identity](): Readonly<Record<string, string>> {
    return {};
  }
}

/** The static side of an API class. */
export type ApiClass = Pick<typeof ApiObject, "apiName" | "scalars" | "isCollection" | "isReferenceable">;

export function classOf(object: ApiObject): ApiClass {
  return object.constructor as unknown as ApiClass;
}

/** A collection: items in order, found by key through `getItem` where the class has one, and by index. */
export abstract class ApiCollection extends ApiObject {
  static override readonly isCollection: boolean = true;
  abstract get items(): readonly ApiObject[];

  getItemAt(index: number): ApiObject | undefined {
    return this.items[index];
  }
}
