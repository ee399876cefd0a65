import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** The file of a font among the installed packages. */
export function locateFont(packagePath: string): string {
  return resolve(packagePath);
}
