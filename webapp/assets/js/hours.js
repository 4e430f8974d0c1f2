// Lets editors choose the hour of an update in their own time zone, now to begin with. The field keeps it with its offset,
// as programs send it.

import { fill } from "./language.js";

export function chooseHours(form, words) {
  for (const kept of form.querySelectorAll("input[name^='blocks['][name$='.at']")) {
    const at = kept.value ? new Date(kept.value) : new Date();
    if (!Number.isNaN(at.getTime())) { // what is no time stays as it was typed, with its error
      choose(kept, at, words.sayZone);
    }
  }
}

function choose(kept, at, inZone) {
  const chosen = kept.cloneNode();
  chosen.removeAttribute("name");
  chosen.type = "datetime-local";
  chosen.value = local(at, kept.value);
  kept.before(chosen);
  kept.type = "hidden";
  kept.removeAttribute("id");
  kept.autofocus = false;
  // The hour that is offered counts once something is typed: an empty update is not part of the article.
  kept.closest("[data-block]").addEventListener("input", () => { kept.value = chosen.value ? withOffset(chosen.value) : ""; });
  const hint = document.getElementById(`${chosen.id}-hint`);
  hint.textContent = fill(inZone, Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll("_", " "));
}

/** The date and time on the clocks here, to the minute unless it was kept more exactly. */
function local(at, kept) {
  const here = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString();
  return here.slice(0, /:\d\d:(?!00)/.test(kept) ? 19 : 16);
}

function withOffset(here) {
  const minutes = -new Date(here).getTimezoneOffset();
  const two = (number) => String(Math.floor(number)).padStart(2, "0");
  return `${here}${minutes < 0 ? "-" : "+"}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
