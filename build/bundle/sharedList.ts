import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { project } from './project';

/** The name of what rooms use of the script → the file that exports it. */
export type Used = ReadonlyMap<string, string>;

/** File → what it exports. */
type Exported = ReadonlyMap<string, readonly string[]>;

/** What src/entry/shared.ts is in the script. Looked up only when a room is entered: by then every module of the script is there. No name of ours has a $. */
export function sharedBy(used: Used): string {
  const imports = [...used].map(([name, file]) => `import { ${name} } from './${file}';`);
  const list = [...used.keys()].join(', ');
  // A page that was made for another script is refused as a whole, before any of it is called.
  const refuse = `if (typeof $asked === 'string' && $asked !== '${printOf(used)}') throw new Error($asked);`;
  return `${imports.join('\n')}\nlet $all;\nexport function shared($asked) { ${refuse} $all = $all || [${list}]; return $all[$asked]; }`;
}

/** Places say what they are only to a page that was made with the same list. */
export function printOf(used: Used): string {
  return createHash('sha256')
    .update(JSON.stringify([...used]))
    .digest('hex')
    .slice(0, 8);
}

/** In the page, a file of the script is what `shared` gives of it; `asked` = by what it is asked for. */
export function fromScript(exported: Exported, asked: (name: string) => string): Plugin {
  return {
    name: 'fromScript',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const names = exported.get(relative(project.root, path).split(sep).join('/'));
        if (names === undefined) return undefined;
        const gifts = names.map((name) => `export const ${name} = /* @__PURE__ */ shared(${asked(name)});`);
        return { contents: gifts.join('\n'), loader: 'ts' };
      });
    },
  };
}

/** @throws Error where the script has two of one name that rooms use: nobody could say which is meant */
export function usedIn(page: string, exported: Exported): Used {
  const names = [...page.matchAll(/\bshared\("(\w+)"\)/g)].map(([, name = '']) => name);
  return new Map(
    names.sort().map((name) => {
      const [file = '', another] = [...exported].flatMap(([path, all]) => (all.includes(name) ? [path] : []));
      if (another !== undefined) throw new Error(`Rooms use ${name}, which ${file} and ${another} export.`);
      return [name, file];
    }),
  );
}
