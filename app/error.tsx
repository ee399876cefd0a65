"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

/** Something broke on our side. What was saved is still saved; the reference finds the line in the server's log. */
export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="page py-12">
      <h1 ref={heading} tabIndex={-1} className="outline-none">
        This page could not be shown
      </h1>
      <p className="mt-3 max-w-measure text-lg text-quiet">
        Something went wrong on our side. What you had saved is kept. Try again; if it keeps happening, tell whoever
        runs this site{error.digest ? ` and give them the reference ${error.digest}` : ""}.
      </p>
      <p className="mt-6">
        <Button type="button" onClick={reset}>
          Try again
        </Button>
      </p>
    </div>
  );
}
