type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** "3 Wochen" as the language counts (CLDR plural rules); `#` stands for the number as it is written there. */
export function pluralsOf(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count: number, forms: Forms): string =>
    (forms[rules.select(count)] ?? forms.other).replace("#", numbers.format(count));
}
