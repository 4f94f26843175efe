const ROOT = "/sandbox/graph/v1.0";

/** The sandbox's Graph as one of its users. Paths start after `/v1.0`; a nextLink may be given as it came. */
export function graphOf(user) {
  return async function get(path, prefer) {
    const headers = { Authorization: `Bearer sandbox:${user}`, Accept: "application/json" };
    if (prefer) headers.Prefer = prefer;
    const response = await fetch(local(path), { headers });
    if (response.status === 429) {
      await new Promise((resolve) => setTimeout(resolve, 1000 * Number(response.headers.get("Retry-After") ?? 1)));
      return get(path, prefer);
    }
    if (!response.ok) throw new Error(`Graph answered ${response.status}`);
    return response.json();
  };
}

/** A nextLink is absolute and may name another host than the page was opened with. */
function local(path) {
  if (!/^https?:/.test(path)) return ROOT + path;
  const link = new URL(path);
  return link.pathname + link.search;
}

/** Who is signed in, as the product says it. */
export async function signedIn(user) {
  const response = await fetch("/api/me", { headers: user ? { "X-Sandbox-User": user } : {} });
  if (!response.ok) throw new Error(`The API answered ${response.status}`);
  return response.json();
}
