import path from "node:path";
import ts from "typescript";

/** A function of the catalogue as its types have it: where it stands, and calls that try every kind of argument. */
export interface TypedText {
  /** Property names from the catalogue's root, joined by points. */
  readonly path: string;
  /** Lists of arguments; undefined for what is no function: a text or a list of texts. */
  readonly calls: readonly (readonly unknown[])[] | undefined;
}

const NUMBERS = [1234, 0, 1, 2];
const TEXT = "Contoso";

/** With more combinations each sample is only met once beside the first ones, and once beside its like. */
const MOST_CALLS = 64;

/** Lists of arguments, from the samples of each parameter: all combinations where they are few. */
function combined(samples: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  if (samples.reduce((product, { length }) => product * length, 1) <= MOST_CALLS)
    return samples.reduce<readonly (readonly unknown[])[]>(
      (calls, own) => calls.flatMap((call) => own.map((sample) => [...call, sample])),
      [[]],
    );
  const first = samples.map(([sample]) => sample);
  const single = samples.flatMap((own, at) => own.map((sample) => first.with(at, sample)));
  const longest = Math.max(...samples.map(({ length }) => length));
  return [...single, ...Array.from({ length: longest }, (_, index) => samples.map((own) => own[index % own.length]))];
}

/** Every text of the catalogue, found by its type `Words`; `areas` left out are not looked into. */
export function typedTexts(leftOut: readonly string[]): readonly TypedText[] {
  const file = path.resolve(__dirname, "../../src/words/words.ts");
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    resolveJsonModule: true,
    esModuleInterop: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const alias = source?.statements.find(ts.isTypeAliasDeclaration);
  if (source === undefined || alias?.name.text !== "Words") throw new Error("words.ts has no type Words.");
  const texts: TypedText[] = [];

  const visit = (type: ts.Type, at: readonly string[]): void => {
    const [signature] = checker.getSignaturesOfType(type, ts.SignatureKind.Call);
    if (signature !== undefined) texts.push({ path: at.join("."), calls: callsOf(signature, at.join(".")) });
    else if (isText(type) || checker.isArrayType(type) || checker.isTupleType(type))
      texts.push({ path: at.join("."), calls: undefined });
    else {
      for (const property of checker.getPropertiesOfType(checker.getNonNullableType(type))) {
        if (at.length === 0 && leftOut.includes(property.name)) continue;
        visit(checker.getNonNullableType(checker.getTypeOfSymbol(property)), [...at, property.name]);
      }
    }
  };

  const callsOf = (signature: ts.Signature, at: string): readonly (readonly unknown[])[] =>
    combined(
      signature.parameters.map((parameter) =>
        samplesOf(checker.getTypeOfSymbol(parameter), `${at}(${parameter.name})`),
      ),
    );

  const samplesOf = (type: ts.Type, at: string): readonly unknown[] => {
    if (type.isUnion()) return type.types.flatMap((each) => samplesOf(each, at));
    if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
    if (type.flags & ts.TypeFlags.BooleanLiteral) return [checker.typeToString(type) === "true"];
    if (type.flags & ts.TypeFlags.String) return [TEXT];
    if (type.flags & ts.TypeFlags.Number) return NUMBERS;
    if (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) return [undefined];
    const element = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
    if (element !== undefined) return [samplesOf(element, at).slice(0, 1), samplesOf(element, at).slice(0, 2)];
    const properties = checker.getPropertiesOfType(type);
    if (!(type.flags & ts.TypeFlags.Object) || properties.length === 0)
      throw new Error(`${at}: no sample of the type ${checker.typeToString(type)}.`);
    // One after the other, so that each property has each of its samples once.
    const each = properties.map(
      (property) => [property.name, samplesOf(checker.getTypeOfSymbol(property), `${at}.${property.name}`)] as const,
    );
    return Array.from({ length: Math.max(...each.map(([, samples]) => samples.length)) }, (_, index) =>
      Object.fromEntries(each.map(([name, samples]) => [name, samples[index % samples.length]])),
    );
  };

  const isText = (type: ts.Type): boolean =>
    type.isUnion() ? type.types.every(isText) : (type.flags & ts.TypeFlags.StringLike) !== 0;

  visit(checker.getTypeFromTypeNode(alias.type), []);
  return texts;
}
