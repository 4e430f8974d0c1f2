// Upgrades the article form, which works without this script: changes it in place, adds rich text, counters and Ctrl+S, and
// keeps a copy of unsaved text in this browser.

import { showCount } from "./counter.js";
import { chooseHours } from "./hours.js";
import { choosePictures, upgradePictureChoices } from "./picture-choice.js";
import { upgradeRichText } from "./rich-text.js";
import { scheduleInWords } from "./schedule.js";
import { keepCopy } from "./unsaved.js";
import { keepFocus, orderByArrows, typeInLists } from "./typing.js";

const editor = document.querySelector("[data-editor]");
const words = editor.dataset;
const form = () => document.getElementById("article");
let changed = false;
let leaving = false;
let changing = false;

function count(field) {
  const holder = document.createElement("template");
  holder.innerHTML = field.closest("[data-rich]") ? field.value : "";
  const text = field.closest("[data-rich]") ? holder.content.textContent : field.value;
  showCount(field, text.trim());
}

function upgrade() {
  for (const field of form().querySelectorAll("[data-rich] textarea")) {
    upgradeRichText(field, words);
  }
  for (const field of form().querySelectorAll("[data-longest]")) {
    count(field);
  }
  form().querySelector(".notation").hidden = true;
  form().querySelector("[data-shortcut]").hidden = false;
  suggestSlug();
  orderByArrows(form());
  chooseHours(form(), words);
  upgradePictureChoices(form());
}

function suggestSlug() {
  const title = form().elements.title;
  const slug = form().elements.slug;
  const plain = title.value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  // The server transliterates other letters. This script cannot, so it suggests nothing for them.
  const known = !slug.value && !/(?![a-z])\p{L}/u.test(plain);
  slug.placeholder = !known ? "" : plain.replace(/(\d)[,’'](?=\d{3}(?!\d))/g, "$1").replace(/\b([a-z])\./g, "$1")
    .replace(/['’]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, Number(words.longestSlug));
}

// Shows the heading of a block in the lists from which a claim's evidence is chosen, while the heading is typed.
function nameBlock(field) {
  const block = /\.(heading|question)$/.test(field.name) && field.closest("[data-block]");
  if (block) {
    for (const option of form().querySelectorAll(`[data-evidence] option[data-of="${block.dataset.block}"]`)) {
      option.textContent = field.value.trim() || option.dataset.unnamed;
    }
  }
}

// The server adds, removes and moves items, so that the rules are in one place. Its answer replaces the form, and the focus
// moves to the element that it names.
async function change(fields, to = words.reshape) {
  const answer = await fetch(to, { method: "POST", body: fields, redirect: "manual" });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  form().replaceWith(document.adoptNode(page.getElementById("article")));
  document.querySelector(".publication")?.replaceWith(document.adoptNode(page.querySelector(".publication")));
  upgrade();
  document.getElementById("said").textContent = page.getElementById("said").textContent;
  const focus = form().querySelector("[autofocus]");
  (focus?.richText ?? focus)?.focus();
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("#article [data-reshapes]");
  if (button && !leaving) {
    event.preventDefault();
    await reshape(button);
  }
});

async function reshape(button, fields = new URLSearchParams(new FormData(form()))) {
  if (changing) {
    return; // the answer on its way may give this button another meaning
  }
  changing = changed = true;
  if (button.name) {
    fields.set(button.name, button.value);
  }
  form().inert = true; // text typed before the answer arrives would be lost
  try {
    await change(fields, button.formAction);
    kept.then((copy) => copy.keep());
  } catch {
    form().inert = false;
    leaving = true; // submit the form without the script, so that the browser shows the server's answer
    form().requestSubmit(document.getElementById(button.id));
  } finally {
    changing = false;
  }
}

document.addEventListener("input", (event) => {
  if (event.target.form !== form() && !event.target.closest("#article")) {
    return;
  }
  changed = true;
  kept.then((copy) => copy.keep());
  if (event.target.dataset.longest) {
    count(event.target);
  }
  suggestSlug();
  nameBlock(event.target);
});

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "s") {
    event.preventDefault();
    form().requestSubmit(form().querySelector("[data-save]"));
  } else if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && document.getElementById("publishing")) {
    event.preventDefault();
    document.getElementById("publishing").open = true;
    document.getElementById("publish-now").focus();
  } else if (event.key === "Escape" && event.target.closest?.("#publishing[open]")) {
    document.getElementById("publishing").open = false;
    document.querySelector("#publishing > summary").focus();
  }
});

document.addEventListener("submit", (event) => {
  if (event.target === form()) {
    kept.then((copy) => copy.keepNow());
    leaving = true;
  }
});
window.addEventListener("pageshow", () => { leaving = false; });
window.addEventListener("beforeunload", (event) => {
  if (changed && !leaving) {
    event.preventDefault();
  }
});

// A link of the error summary leads to the rich text that replaces its field.
document.addEventListener("click", (event) => {
  const to = event.target.closest("a[href^='#']");
  const field = to && document.getElementById(decodeURIComponent(to.hash.slice(1)));
  if (field?.richText) {
    event.preventDefault();
    field.richText.focus();
  }
});

scheduleInWords();
upgrade();
typeInLists(form, reshape);
choosePictures(form);
keepFocus(form, words);
const kept = keepCopy(editor, form, change);
