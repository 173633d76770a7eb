import { ApiCollection, ApiObject, identity } from "../../../workbench/api/api-object";
import { createDispatcher } from "../../../workbench/api/dispatcher";
import { createReferenceTable } from "../../../workbench/api/references";
import { ActionType, PathType, type Action, type ObjectPath } from "../../../workbench/api/wire";

/** A tree that has nothing of Excel in it: a shelf of books. */
class Book extends ApiObject {
  static override readonly apiName = "Book";
  static override readonly scalars = ["title", "pages"];
  readonly secret = "own fields are out of reach";
  constructor(
    public bookTitle: string,
    readonly author = "",
  ) {
    super();
  }
  override [identity]() {
    return { Id: this.bookTitle.toLowerCase() };
  }
  get title(): string {
    return this.bookTitle;
  }
  set title(value: unknown) {
    this.bookTitle = String(value);
  }
  get pages(): number {
    return this.bookTitle.length;
  }
  get sequel(): Book {
    return new Book(`${this.bookTitle} II`);
  }
  compare(other: unknown, others: unknown, options: unknown): unknown {
    const title = (book: unknown) => (book instanceof Book ? book.bookTitle : book);
    return [title(other), (others as unknown[]).map(title), title((options as { best: unknown }).best)];
  }
}

class Books extends ApiCollection {
  static override readonly apiName = "Books";
  static override readonly scalars = ["count"];
  readonly books = [new Book("Alpha"), new Book("Beta")];
  get items(): readonly Book[] {
    return this.books;
  }
  get count(): number {
    return this.books.length;
  }
  add(title: unknown): Book {
    const book = new Book(String(title));
    this.books.push(book);
    return book;
  }
  getItem(title: unknown): Book | undefined {
    return this.books.find((book) => book.title === title);
  }
  getItemOrNullObject(title: unknown): Book | undefined {
    return this.getItem(title);
  }
  fail(): void {
    throw new TypeError("a defect");
  }
}

class Shelf extends ApiObject {
  static override readonly apiName = "Shelf";
  readonly all = new Books();
  get books(): Books {
    return this.all;
  }
}

const path = (Id: number, ObjectPathType: number, Name: string, parent?: number, args: unknown[] = []): ObjectPath => ({
  Id,
  ObjectPathType,
  Name,
  ...(parent === undefined ? {} : { ParentObjectPathId: parent }),
  ArgumentInfo: { Arguments: args },
});

/** Paths that every batch here may use: 1 the shelf, 2 its books, 3 the book Alpha, 4 one that is not there. */
const PATHS = [
  path(1, PathType.global, ""),
  path(2, PathType.property, "Books", 1),
  path(3, PathType.indexer, "", 2, ["Alpha"]),
  path(4, PathType.method, "GetItemOrNullObject", 2, ["Gamma"]),
  path(5, PathType.method, "Add", 2, ["Delta"]),
  path(6, PathType.indexer, "", 2, ["Gamma"]),
  path(7, PathType.method, "GetItemOrNullObject", 2, ["Beta"]),
];

function run(actions: readonly Action[], shelf = new Shelf()) {
  const dispatcher = createDispatcher(shelf, { references: createReferenceTable(), onDefect: () => undefined });
  const ObjectPaths = Object.fromEntries(PATHS.map((one) => [one.Id, one]));
  const answer = JSON.parse(dispatcher.execute({ Actions: actions, ObjectPaths })) as {
    Results: { ActionId: number; Value: unknown }[];
    TraceIds: number[];
    Error?: Record<string, unknown>;
  };
  return { answer, values: answer.Results.map(({ Value }) => Value), shelf, unsupported: [...dispatcher.unsupported] };
}

const act = (ActionType: number, ObjectPathId: number, more: Partial<Action> = {}): Action => ({
  Id: 100,
  ActionType,
  ObjectPathId,
  ...more,
});
const query = (pathId: number, ...Select: string[]) => act(ActionType.query, pathId, { QueryInfo: { Select } });

test.each<[string, Action, unknown]>([
  ["identity", act(ActionType.instantiate, 3), { Id: "alpha" }],
  ["no identity", act(ActionType.instantiate, 2), {}],
  ["a null object", act(ActionType.instantiate, 4), null],
  ["one property", query(3, "title"), { Id: "alpha", Title: "Alpha" }],
  ["all scalars", act(ActionType.query, 3, { QueryInfo: {} }), { Id: "alpha", Title: "Alpha", Pages: 5 }],
  ["all scalars by star", query(3, "*"), { Id: "alpha", Title: "Alpha", Pages: 5 }],
  [
    "below a navigation property",
    query(3, "sequel/title"),
    { Id: "alpha", Sequel: { Id: "alpha ii", Title: "Alpha II" } },
  ],
  [
    "a navigation property alone",
    query(3, "sequel"),
    { Id: "alpha", Sequel: { Id: "alpha ii", Title: "Alpha II", Pages: 8 } },
  ],
  ["upper-case first letters", query(3, "Title"), { Id: "alpha", Title: "Alpha" }],
  ["of a null object", query(4, "title"), null],
  [
    "items of a collection",
    query(2, "title"),
    {
      _Items: [
        { Id: "alpha", Title: "Alpha", _Index: 0 },
        { Id: "beta", Title: "Beta", _Index: 1 },
      ],
    },
  ],
  ["a collection's own scalar", query(2, "count"), { Count: 2 }],
  [
    "both",
    act(ActionType.query, 2, { QueryInfo: { Select: ["count", "pages"], Skip: 1, Top: 1 } }),
    { Count: 2, _Items: [{ Id: "beta", Pages: 4, _Index: 1 }] },
  ],
  [
    "through a parent",
    query(1, "books/title"),
    {
      Books: {
        _Items: [
          { Id: "alpha", Title: "Alpha", _Index: 0 },
          { Id: "beta", Title: "Beta", _Index: 1 },
        ],
      },
    },
  ],
  [
    "as JSON",
    act(ActionType.queryAsJson, 2, { QueryInfo: { Select: ["pages"] } }),
    {
      items: [
        { Id: "alpha", pages: 5 },
        { Id: "beta", pages: 4 },
      ],
    },
  ],
])("answers %s", (_, action, expected) => {
  expect(run([action]).values).toEqual([expected]);
});

test("a path with an effect is followed once in a batch", () => {
  const { shelf } = run([act(ActionType.instantiate, 5), query(5, "title"), act(ActionType.instantiate, 5)]);
  expect(shelf.all.books.map(({ title }) => title)).toEqual(["Alpha", "Beta", "Delta"]);
});

test("proxies among the arguments become the objects they stand for, at any depth", () => {
  const args = {
    Arguments: [7, [7, "plain"], { best: { _ObjectPathId: 3 } }],
    ReferencedObjectPathIds: [7, [7, 0], 0],
  };
  const { values } = run([act(ActionType.method, 3, { Name: "Compare", ArgumentInfo: args })]);
  expect(values).toEqual([["Beta", ["Beta", "plain"], "Alpha"]]);
});

test("sets, and updates by state in either casing", () => {
  const { shelf } = run([
    act(ActionType.set, 3, { Name: "Title", ArgumentInfo: { Arguments: ["First"] } }),
    act(ActionType.update, 7, { ObjectState: { title: "Second" } }),
  ]);
  expect(shelf.all.books.map(({ title }) => title)).toEqual(["First", "Second"]);
});

test("a null object takes sets and calls in silence", () => {
  const { answer } = run([
    act(ActionType.set, 4, { Name: "Title", ArgumentInfo: { Arguments: ["x"] } }),
    act(ActionType.method, 4, { Name: "Delete" }),
  ]);
  expect(answer.Error).toBeUndefined();
});

test("a trace is a result and a trace id: without both, event handlers stay dead", () => {
  expect(run([act(ActionType.trace, 0, { Id: 9 })]).answer).toEqual({
    Results: [{ ActionId: 9, Value: null }],
    TraceIds: [9],
  });
});

test("the first failure ends the batch; earlier effects and results stay", () => {
  const { answer, shelf } = run([
    act(ActionType.set, 3, { Name: "Title", ArgumentInfo: { Arguments: ["First"] } }),
    act(ActionType.instantiate, 6),
    act(ActionType.set, 7, { Name: "Title", ArgumentInfo: { Arguments: ["never"] } }),
  ]);
  expect(answer.Results).toHaveLength(1);
  expect(answer.Error).toMatchObject({
    Code: "ItemNotFound",
    Location: "books.getItem",
    HttpStatusCode: 404,
    ActionIndex: 1,
  });
  expect(shelf.all.books.map(({ title }) => title)).toEqual(["First", "Beta"]);
});

test.each<[string, Action, string]>([
  ["an unknown property", query(3, "isbn"), "Book.isbn"],
  ["an unknown method", act(ActionType.method, 3, { Name: "Burn" }), "Book.burn"],
  [
    "a read-only property that is set",
    act(ActionType.set, 3, { Name: "Pages", ArgumentInfo: { Arguments: [1] } }),
    "Book.pages",
  ],
  ["an own field", query(3, "secret"), "Book.secret"],
  ["the constructor", act(ActionType.method, 3, { Name: "Constructor" }), "Book.constructor"],
  ["what every object inherits", act(ActionType.method, 3, { Name: "ToString" }), "Book.toString"],
  ["the prototype", query(3, "__proto__"), "Book.__proto__"],
])("%s fails loudly and is recorded", (_, action, member) => {
  const { answer, unsupported } = run([action]);
  expect(answer.Error).toMatchObject({ Code: "ApiNotFound", HttpStatusCode: 404 });
  expect(answer.Error?.Message).toContain(member);
  expect(unsupported).toEqual([member]);
});

test.each<[string, string, Action]>([
  ["an exception", "GeneralException", act(ActionType.method, 2, { Name: "Fail" })],
  ["an unknown path", "InvalidRequest", act(ActionType.instantiate, 99)],
  ["an unknown action", "NotImplemented", act(42, 3)],
])("%s is answered as %s", (_, code, action) => {
  expect(run([action]).answer.Error?.Code).toBe(code);
});
