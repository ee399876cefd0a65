/**
 * Runs in the browser before any of our code. The site's policy forbids code made from text, which zod tries for speed
 * unless it finds this; set by its name, so that pages without a form need not load zod for it.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
