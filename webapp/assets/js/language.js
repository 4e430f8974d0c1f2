// Texts come from the page, in its language; this fills them in. No script holds a text of its own.

/** The conventions for dates and numbers, which the server follows too. */
export const locale = document.documentElement.dataset.formats;

/** Puts values into a message. A function replaces, as `$&` in a replacement string has a meaning of its own. */
export function fill(message, ...values) {
  return message.replace(/\{(\d)\}/g, (_, number) => values[number]);
}

/** The form of a text that fits a number, of forms as JSON: {"one":…,"other":…}. */
export function plural(forms, number) {
  const texts = JSON.parse(forms);
  return fill(texts[new Intl.PluralRules(locale).select(number)] ?? texts.other, number.toLocaleString(locale));
}
