import Link from "next/link";
import type { ComponentProps } from "react";

type Weight = "primary" | "secondary" | "quiet";

const shape =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-sm py-2 text-base font-semibold no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-60";

const weights: Record<Weight, string> = {
  primary: "px-5 bg-accent text-on-accent hover:bg-accent-strong hover:text-on-accent",
  secondary: "px-5 border border-control bg-surface text-ink hover:border-ink hover:text-ink",
  quiet: "text-accent underline underline-offset-4 hover:text-accent-strong",
};

/** One primary button a page: the thing to do next. */
export function Button({
  weight = "primary",
  className = "",
  ...rest
}: ComponentProps<"button"> & { weight?: Weight }) {
  return <button type="submit" {...rest} className={`cursor-pointer ${shape} ${weights[weight]} ${className}`} />;
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({
  weight = "primary",
  className = "",
  ...rest
}: ComponentProps<typeof Link> & { weight?: Weight }) {
  return <Link prefetch={false} {...rest} className={`${shape} ${weights[weight]} ${className}`} />;
}
