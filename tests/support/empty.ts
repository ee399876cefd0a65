/** Stands for `server-only`, which outside a bundler refuses to load. */
export {};
