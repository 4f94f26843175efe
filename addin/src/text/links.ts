/** The same link to a form of Outlook or of another mail program, with these texts in it. */
export function withTexts(link: string, texts: Record<string, string>): string {
  const url = new URL(link);
  for (const [name, text] of Object.entries(texts)) url.searchParams.set(name, text);
  // RFC 6068 has no "+" for a blank, and Outlook shows it as a plus too.
  url.search = url.search.replace(/\+/g, "%20");
  return url.href;
}
