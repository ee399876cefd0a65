// Stands in for the package server-only in programs that are bundled outside Next.
export {};
