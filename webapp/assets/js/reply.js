// Upgrades the reply form, which works without this script: moves it below the comment that it replies to, counts
// characters, remembers the reader in this browser if the reader agrees, and prevents a second submission.

import { showCount } from "./counter.js";
import { fill } from "./language.js";

const section = document.querySelector("#respond");
const form = section.querySelector("form");
const { text, parent } = form.elements;

countCharacters();
answerInPlace();
rememberReader();
sendOnce();
tellHowLongItTook();
(document.querySelector("#errors") ?? document.querySelector("#reply-status"))?.focus();

function countCharacters() {
  const show = () => {
    const left = showCount(text);
    text.setCustomValidity(left < 0 ? document.getElementById(`${text.id}-counter`).textContent : "");
  };
  text.addEventListener("input", show);
  show();
}

function answerInPlace() {
  const home = document.createComment("");
  const answering = section.querySelector(".answering");
  const words = answering.querySelector("[data-answered]");
  section.before(home);

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-reply-to]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    words.textContent = fill(words.dataset.words, link.dataset.replyName);
    parent.value = link.dataset.replyTo;
    answering.hidden = false;
    link.closest(".comment").after(section);
    text.focus();
  });

  answering.querySelector("[data-cancel]").addEventListener("click", (event) => {
    event.preventDefault();
    const link = document.querySelector(`[data-reply-to="${CSS.escape(parent.value)}"]`);
    parent.value = "";
    answering.hidden = true;
    home.after(section);
    (link ?? text).focus();
  });
}

function rememberReader() {
  const key = "bottomline.reader";
  const fields = ["name", "email", "website"].map((name) => form.elements[name]);
  const row = form.querySelector("[data-remember]");
  const box = row.querySelector("input");
  let kept;
  try {
    kept = JSON.parse(localStorage.getItem(key));
  } catch {
    return; // The browser forbids storage for this site, so the form does not offer it.
  }
  row.hidden = false;
  if (kept) {
    box.checked = true;
    for (const field of fields) {
      field.value ||= kept[field.name] ?? "";
    }
  }
  form.addEventListener("submit", () => {
    if (box.checked) {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(fields.map((field) => [field.name, field.value]))));
    } else {
      localStorage.removeItem(key);
    }
  });
}

function sendOnce() {
  const button = form.querySelector(".send button");
  const words = button.textContent;
  form.addEventListener("submit", () => {
    button.disabled = true;
    button.textContent = button.dataset.sending;
  });
  // A page restored from the browser's history has a usable button again.
  addEventListener("pageshow", () => {
    button.disabled = false;
    button.textContent = words;
  });
}

/** Programs fill in a form faster than people type. It is one hint among others for the moderators. */
function tellHowLongItTook() {
  const opened = performance.now();
  form.addEventListener("submit", () => {
    form.elements.took.value = Math.round(performance.now() - opened);
  });
}
