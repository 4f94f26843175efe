/**
 * What the next token must fulfil, as JSON: `WWW-Authenticate: Bearer …, claims="<base64>"` (Microsoft identity platform,
 * "Claims challenges"); null where nothing is demanded, or it cannot be read.
 */
export function claimsIn(response: Response): string | null {
  const [, claims] = /\bclaims="([^"]+)"/.exec(response.headers.get("WWW-Authenticate") ?? "") ?? [];
  if (!claims) return null;
  try {
    return atob(claims.replace(/-/g, "+").replace(/_/g, "/"));
  } catch {
    return null;
  }
}
