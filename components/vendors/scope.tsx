import type { Vendor } from "@/lib/vendors/schema";

/** Which products the BAA names and which it leaves out. */
export function Scope({ scope }: { readonly scope: Vendor["scope"] }) {
  return (
    <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
      <Products title="In" products={scope.in} none="No list of products was found. Look for one in the BAA itself." />
      <Products title="Out" products={scope.out} none="Nothing was found to be left out. The BAA itself decides." />
    </div>
  );
}

function Products({
  title,
  products,
  none,
}: {
  readonly title: string;
  readonly products: readonly string[];
  readonly none: string;
}) {
  return (
    <div>
      <h3 className="font-sans text-base font-semibold">{title}</h3>
      {products.length > 0 ? (
        <ul className="mt-1 divide-y divide-hairline border-y border-hairline">
          {products.map((product) => (
            <li key={product} className="py-2">
              {product}
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-1 text-quiet">{none}</p>
      )}
    </div>
  );
}
