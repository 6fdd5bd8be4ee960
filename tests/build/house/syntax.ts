import {
  type CallExpression,
  createSourceFile,
  forEachChild,
  isBlock,
  isCallExpression,
  isExportDeclaration,
  isFunctionLike,
  isIdentifier,
  isPropertyAccessExpression,
  isStringLiteral,
  type Node,
  ScriptTarget,
  type SourceFile,
} from 'typescript';
import type { ProjectFile } from './projectFiles';

/** The syntax tree of a file, its nodes knowing their parents. */
export function treeOf({ path, text }: ProjectFile): SourceFile {
  return createSourceFile(path, text, ScriptTarget.ES2022, true);
}

/** Every node below, in the order of the text. */
export function nodesOf(node: Node): Node[] {
  const below: Node[] = [];
  forEachChild(node, (child) => {
    below.push(child, ...nodesOf(child));
  });
  return below;
}

/** Lines of each function that has a block; a bare `(a) => b` is an expression, and would flatter the median. */
export function functionLengths(file: ProjectFile): number[] {
  const tree = treeOf(file);
  const line = (place: number) => tree.getLineAndCharacterOfPosition(place).line;
  return nodesOf(tree)
    .filter(isFunction)
    .map((node) => line(node.end) - line(node.getStart(tree)) + 1);
}

/** Names reached through a dot: `sheet.getRange` gives `getRange`. */
export function memberNames(file: ProjectFile): string[] {
  return nodesOf(treeOf(file))
    .filter(isPropertyAccessExpression)
    .map((node) => node.name.text);
}

/** Names that stand for themselves: `SpreadsheetApp.getUi()` gives `SpreadsheetApp`. */
export function freeNames(file: ProjectFile): string[] {
  return nodesOf(treeOf(file))
    .filter(isIdentifier)
    .filter(isFree)
    .map((node) => node.text);
}

/**
 * What is handed to `method` at `place`, wherever it is called: the text of a string, or `?` where
 * something else stands, which nobody could read off the page.
 */
export function stringsHandedTo(method: string, place: number, file: ProjectFile): string[] {
  return nodesOf(treeOf(file))
    .filter(isCallExpression)
    .filter((call) => calledName(call) === method)
    .map((call) => call.arguments[place])
    .map((handed) => (handed && isStringLiteral(handed) ? handed.text : '?'));
}

/** A barrel only passes on what other files export. */
export function isBarrel(file: ProjectFile): boolean {
  const { statements } = treeOf(file);
  return (
    statements.length > 0 && statements.every((each) => isExportDeclaration(each) && each.moduleSpecifier)
  );
}

function isFunction(node: Node): boolean {
  return isFunctionLike(node) && 'body' in node && node.body !== undefined && isBlock(node.body as Node);
}

function isFree(node: Node): boolean {
  const { parent } = node;
  return !(isPropertyAccessExpression(parent) && parent.name === node);
}

function calledName({ expression }: CallExpression): string {
  return isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}
