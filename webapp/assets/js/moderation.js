// Sends decisions without loading a new page, moves the focus to the next comment, and adds single-key shortcuts.
// All forms work without this script.

import { showTimes } from "./times.js";

const main = document.querySelector("main");
const said = document.getElementById("said");
const REFUSED = "[role=alert], [aria-invalid=true]"; // what a rejected decision marks on its card
const cards = () => [...document.querySelectorAll("article[id^=comment-]")];

// ---- decisions

// Screen readers announce a live region only when its text changes after the page has loaded, so the text is set again.
function say(words) {
  if (said) {
    said.textContent = "";
    setTimeout(() => { said.textContent = words; }, 50);
  }
}

// This listener runs before the one of staff.js on the document: that one would block sending again after an error.
main.addEventListener("submit", async (event) => {
  const card = event.target.closest("article[id^=comment-]");
  if (!card || !said || event.defaultPrevented) {
    return;
  }
  event.preventDefault();
  if (card.ariaBusy === "true") {
    return;
  }
  card.ariaBusy = "true";
  const form = event.target;
  const action = event.submitter?.getAttribute("formaction") ?? form.getAttribute("action");
  try {
    const answer = await fetch(action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    take(answer, page, card, () => { form.action = action; form.submit(); });
  } catch {
    say(said.dataset.failed);
  } finally {
    card.ariaBusy = null;
  }
});

function take(answer, page, card, sendPlainly) {
  const itself = page.getElementById(card.id);
  const confirmed = page.getElementById("said");
  if (answer.ok && confirmed) {
    goOn(card, page);
    say(confirmed.textContent);
  } else if ((answer.status === 409 || answer.status === 422) && itself) {
    const shown = document.importNode(itself, true);
    card.replaceWith(shown);
    said.textContent = "";
    showTimes(shown);
    shown.querySelector(REFUSED).focus();
  } else {
    sendPlainly(); // for example when the session has ended: the browser shows the server's answer
  }
}

function goOn(card, page) {
  document.getElementById("tabs").replaceWith(document.importNode(page.getElementById("tabs"), true));
  const all = cards();
  const at = all.indexOf(card);
  const next = all[at + 1] ?? all[at - 1];
  if (next) {
    card.remove();
    focus(next);
    return;
  }
  const queue = document.importNode(page.getElementById("queue"), true);
  document.getElementById("queue").replaceWith(queue);
  showTimes(queue);
  focus(cards()[0] ?? queue);
}

function focus(card) {
  card.focus({ preventScroll: true });
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  card.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
}

// ---- the reason's field takes the focus when it opens

main.addEventListener("toggle", (event) => {
  if (event.target.open && event.target.matches(".refusing") && event.target.contains(document.activeElement)) {
    event.target.querySelector("[name=reason]").focus();
  }
}, true);

// ---- single keys, which can be switched off (WCAG 2.1.4)

const keys = document.querySelector("[data-keys]");
const box = keys?.querySelector("input");
const KEPT = "bottomline.moderation.keys";

if (keys) {
  keys.hidden = false;
  box.checked = kept() !== "off";
  box.addEventListener("change", () => keep(box.checked ? "on" : "off"));
  document.addEventListener("keydown", pressed);
}

function kept() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null; // storage may be forbidden
  }
}

function keep(value) {
  try {
    localStorage.setItem(KEPT, value);
  } catch {
    // the choice lasts for this page only
  }
}

function pressed(event) {
  const typing = event.target.matches("input:not([type=checkbox]), textarea, select");
  if (!box.checked || typing || event.ctrlKey || event.altKey || event.metaKey || event.repeat) {
    return;
  }
  const card = document.activeElement.closest("article[id^=comment-]");
  if (event.key === "j" || event.key === "k") {
    const all = cards();
    const to = card ? all[all.indexOf(card) + (event.key === "j" ? 1 : -1)] : all[0];
    if (to) {
      event.preventDefault();
      focus(to);
    }
  } else if (card && "ars".includes(event.key)) {
    const button = card.querySelector(`[data-key=${event.key}]`);
    if (button) {
      event.preventDefault();
      button.focus();
      button.click();
    }
  }
}

// ---- as the page opens

if (said?.textContent) {
  say(said.textContent);
  document.querySelector(`article${location.hash || ":first-of-type"}`)?.focus();
}
document.querySelector(`article :is(${REFUSED})`)?.focus();
