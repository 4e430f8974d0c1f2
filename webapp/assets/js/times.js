// Shows times, which the server writes in UTC, in the reader's own time zone, in the language of the page.

import { fill, locale } from "./language.js";

const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" });
const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
const zone = new Intl.DateTimeFormat(locale, { timeZoneName: "short" });

showTimes(document);

/** Converts each time once. A converted time has the server's text as its title. */
export function showTimes(within) {
  for (const shown of within.querySelectorAll("time[data-show]:not([title])")) {
    const at = new Date(shown.dateTime);
    shown.title = shown.textContent;
    shown.textContent = shown.dataset.show === "day" ? day.format(at) : moment(at);
  }
}

function moment(at) {
  const zoneName = zone.formatToParts(at).find((part) => part.type === "timeZoneName").value;
  return fill(document.documentElement.dataset.moment, day.format(at), time.format(at), zoneName);
}
