import ts from "typescript";
import { columnByHeader } from "../../src/template/columns";

/** A text for people that is written where it does not belong: outside the catalogue of words. */
export interface LooseText {
  /** The 1-based line of the source. */
  readonly line: number;
  /** On one line; what is put into a template stands as `{}`. */
  readonly text: string;
}

/** Attributes and properties whose text is read or heard, be it a single word. */
const READ: ReadonlySet<string> = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "aria-valuetext",
  "heading",
  "hint",
  "label",
  "message",
  "placeholder",
  "text",
  "title",
  "word",
]);

/** Attributes for the browser: ids, names of classes, and how an SVG is drawn. */
const NOT_READ: ReadonlySet<string> = new Set([
  "aria-describedby",
  "aria-labelledby",
  "className",
  "d",
  "points",
  "style",
  "transform",
  "viewBox",
]);

/** Functions that are given CSS: Griffel's, and our question whether a media query fits. */
const CSS: ReadonlySet<string> = new Set(["makeStyles", "makeResetStyles", "makeStaticStyles", "useMedia"]);

/** How an SVG path or a media query begins, where it stands by itself. */
const FOR_THE_BROWSER = /^(?:M[\d{]|@media )/;

/**
 * The texts for people in a source: every text with a letter and a space, and a single word where it is sure to be read
 * (between tags, in a `label`). Left out is what no person reads in the pane or the sheet: types, paths of imports, CSS,
 * regular expressions, names of the template's columns, and messages of errors, which only a report shows.
 */
export function looseTexts(fileName: string, source: string): readonly LooseText[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const found: LooseText[] = [];

  const visit = (node: ts.Node): void => {
    if (isForNobody(node)) return;
    const text = textOf(node);
    if (text === undefined) {
      ts.forEachChild(node, visit);
      return;
    }
    const isWord = /\p{L}/u.test(text) && !FOR_THE_BROWSER.test(text);
    const isSentence = isWord && /\s/.test(text);
    if ((isSentence || (isWord && isSureToBeRead(node))) && !namesColumn(text)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ line: line + 1, text: text.trim().replace(/\s+/g, " ") });
    }
    // What is put into a template may hold texts of its own.
    if (ts.isTemplateExpression(node)) for (const { expression } of node.templateSpans) visit(expression);
  };
  visit(file);
  return found;
}

/** A column's header, or the part of it that a number or “Customer” completes. */
function namesColumn(text: string): boolean {
  return [text, `${text} 1`, `Customer ${text}`].some((header) => columnByHeader(header) !== undefined);
}

/** A node's own text; undefined where it is no text. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("{}");
}

function isForNobody(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isJsxAttribute(node)) return NOT_READ.has(node.name.getText());
  if (ts.isCallExpression(node)) return CSS.has(node.expression.getText()) || isErrorsOwn(node);
  // An error's class is named so by convention.
  return ts.isNewExpression(node) && /(?:Error|^RegExp)$/.test(node.expression.getText());
}

/** Whether the constructor of an error hands its message on. */
function isErrorsOwn({ expression }: ts.CallExpression): boolean {
  const owner = expression.kind === ts.SyntaxKind.SuperKeyword && ts.findAncestor(expression, ts.isClassDeclaration);
  return owner !== undefined && owner !== false && (owner.name?.text.endsWith("Error") ?? false);
}

/** Whether a text is drawn or spoken wherever it stands: between tags, or as what is named like a text. */
function isSureToBeRead(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return true;
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.initializer === node) return READ.has(nameOf(parent.name));
  if (ts.isJsxAttribute(parent)) return READ.has(parent.name.getText());
  if (ts.isJsxExpression(parent)) return !ts.isJsxAttribute(parent.parent) || isSureToBeRead(parent);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isSureToBeRead(parent);
  const isOneOf = ts.isBinaryExpression(parent) && /^(?:\|\||&&|\?\?|\+)$/.test(parent.operatorToken.getText());
  return (isOneOf || ts.isParenthesizedExpression(parent)) && isSureToBeRead(parent);
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}
