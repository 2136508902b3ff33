import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { arbitraryArchitecture } from '../../testing/fixtures/arbitrary-architecture.ts';
import { soundBlueprint } from '../../testing/fixtures/fixture-blueprint.ts';
import { backend } from './backend.ts';
import { textLiteral } from './code/text-literal.ts';

const PLACES =
  /^(package\.json|tsconfig\.json|\.gitignore|main\.ts|test\/system\.test\.ts|system\.ts|services\/README\.md|services\/[a-z0-9-]+\/(package\.json|src\/(index|port)\.ts|src\/gen\/(context|model|port)\.ts|src\/gen\/contract\.json|migrations\/0001-[a-z0-9-]+\.sql))$/;

/** What a text does not show, or shows elsewhere than where it stands; lines may end. */
const INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u;

test('whatever names and words a design has, its backend parses and stays in its folders', () => {
  fc.assert(
    fc.property(arbitraryArchitecture, (text) => {
      const files = backend.emit(soundBlueprint(text), { findings: [] });
      expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
      for (const { path, text: content } of files) {
        expect(path).toMatch(PLACES);
        expect(content).not.toMatch(INVISIBLE);
        if (path.endsWith('.json')) JSON.parse(content);
        if (path.endsWith('.ts')) expect(syntaxErrors(content), `${path}\n${content}`).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
}, 120_000);

function syntaxErrors(content: string): readonly string[] {
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  const { diagnostics = [] } = ts.transpileModule(content, {
    compilerOptions: options,
    reportDiagnostics: true,
  });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('a text literal means the text, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const literal = textLiteral(text);
      const source = ts.createSourceFile('x.ts', literal, ts.ScriptTarget.ES2023);
      const [statement] = source.statements;
      if (!statement || !ts.isExpressionStatement(statement)) throw new Error(literal);
      const { expression } = statement;
      expect(ts.isStringLiteral(expression) && expression.text).toBe(text);
      expect(literal).not.toMatch(INVISIBLE);
    }),
  );
});
