// Finds and uploads pictures within the article form. No answer replaces more of the form than the pictures that it offers, so
// that nothing typed is lost.

import { refusal, upload } from "./upload.js";

const WAIT = 250;
const UPLOADED = /\/desk\/pictures\/(\d+)\?/;

const part = (choice, name) => choice.querySelector(`[data-${name}]`);
const radio = (choice) => choice.querySelector("input[type=radio]:checked");

/** Shows what works by script alone, and hides what it replaces. */
export function upgradePictureChoices(form) {
  for (const choice of form.querySelectorAll("[data-picture-choice]")) {
    choice.querySelectorAll("[data-scripted]").forEach((scripted) => { scripted.hidden = false; });
    part(choice, "plain").hidden = true;
  }
}

export function choosePictures(form) {
  let waiting;

  document.addEventListener("input", (event) => {
    if (event.target.matches?.("[data-picture-search]")) {
      clearTimeout(waiting);
      waiting = setTimeout(() => search(event.target.closest("[data-picture-choice]")), WAIT);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches?.("[data-picture-search]")) {
      event.preventDefault(); // it would save the form
      clearTimeout(waiting);
      search(event.target.closest("[data-picture-choice]"));
    }
  });
  document.addEventListener("change", (event) => {
    const choice = event.target.closest?.("[data-picture-choice]");
    if (choice && event.target.type === "radio") {
      show(choice);
    } else if (choice && event.target.matches("[data-picture-file]")) {
      send(form, choice, event.target.files);
      event.target.value = "";
    }
  });

  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) {
      event.preventDefault();
      mark(form, near(form, event.target));
    }
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) {
      mark(form);
    }
  });
  document.addEventListener("drop", (event) => {
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault(); // the browser would leave the form
      mark(form);
      send(form, near(form, event.target), event.dataTransfer.files);
    }
  }, true);
  document.addEventListener("paste", (event) => {
    const { files, types } = event.clipboardData;
    if (files.length > 0 && !types.includes("text/plain") && !types.includes("text/html")) {
      event.preventDefault();
      event.stopPropagation();
      send(form, near(form, event.target), files);
    }
  }, true);
}

/** The choice in which something stands, or that of its block, or that of the article. */
function near(form, element) {
  return element.closest?.("[data-picture-choice]") ?? element.closest?.("[data-block]")?.querySelector("[data-picture-choice]") ?? named(form, "");
}

function named(form, into) {
  return form().querySelector(`[data-picture-choice="${into}"]`);
}

function mark(form, marked) {
  for (const choice of form().querySelectorAll("[data-picture-choice]")) {
    choice.classList.toggle("dropping", choice === marked);
  }
}

async function search(choice) {
  const words = part(choice, "picture-search").value.trim();
  const chosen = radio(choice)?.value;
  const found = await options(choice, chosen ?? "", words);
  if (!found || part(choice, "picture-search").value.trim() !== words) {
    return; // what has been typed meanwhile is searched for next
  }
  if (radio(choice)?.value !== chosen) {
    search(choice); // another picture has been chosen meanwhile
    return;
  }
  offer(choice, found);
  part(choice, "refused").hidden = true;
  part(choice, "picture-said").textContent = found.dataset.said;
}

/** What the library offers for some words, with the chosen picture; nothing, and the reason said, if there is no answer. */
async function options(choice, chosen, words) {
  const asked = new URLSearchParams({ name: part(choice, "picture-options").querySelector("input").name, chosen, q: words });
  const answer = await fetch(`${choice.dataset.options}?${asked}`, { redirect: "manual" }).catch(() => null);
  if (!answer?.ok) {
    refuse(choice, choice.dataset.lost);
    return null;
  }
  return new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-picture-options]");
}

function offer(choice, found) {
  part(choice, "picture-options").replaceWith(document.adoptNode(found));
}

/** Sends one file. The choice may have been made anew meanwhile, with the rest of the form. */
async function send(form, choice, [file, ...others]) {
  const bar = choice.querySelector("progress");
  const left = bar.hidden ? others : [file, ...others];
  if (left.length > 0) {
    refuse(choice, choice.dataset.busy.replace("%", left.map((one) => one.name).join(", ")));
  }
  if (!file || !bar.hidden) {
    return;
  }
  const into = choice.dataset.pictureChoice;
  const words = choice.dataset;
  const tell = (percent) => {
    bar.value = percent;
    part(choice, "picture-said").textContent = (percent < 100 ? words.progress : words.reading).replace("%", file.name);
  };
  choice.open = true;
  bar.hidden = false;
  part(choice, "refused").hidden = left.length === 0;
  tell(0);
  const answer = await upload(words.upload, { csrf: form().elements.csrf.value }, file, tell);
  bar.hidden = true;
  const now = named(form, into) ?? choice;
  const [, id] = UPLOADED.exec(answer.responseURL) ?? [];
  if (answer.status === 200 && id) {
    await take(now, id, words.done.replace("%", file.name));
  } else {
    part(now, "picture-said").textContent = "";
    refuse(now, refusal(answer, words.lost).text);
  }
}

/** Chooses the picture that has just been uploaded. */
async function take(choice, id, done) {
  part(choice, "picture-search").value = "";
  const found = await options(choice, id, "");
  if (found) {
    offer(choice, found);
    show(choice);
    part(choice, "picture-said").textContent = done;
    radio(choice).dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function refuse(choice, reason) {
  part(choice, "refused").textContent = reason;
  part(choice, "refused").hidden = false;
}

/** Shows which picture is chosen, and says of a figure what the library says, unless something else has been typed. */
function show(choice) {
  const chosen = radio(choice);
  const before = choice.querySelector(`input[type=radio][value="${choice.dataset.chosen}"]`);
  const picture = chosen.labels[0].querySelector("img");
  part(choice, "shown").replaceChildren(picture?.cloneNode() ?? chosen.labels[0].textContent.trim());
  choice.dataset.chosen = chosen.value;
  if (choice.dataset.pictureChoice) {
    ["alt", "caption", "credit"].forEach((field) => describe(chosen, before, field));
  }
}

function describe(chosen, before, name) {
  const field = chosen.form.elements[chosen.name.replace(/picture$/, name)];
  if (field && ["", before?.dataset[name] ?? ""].includes(field.value.trim())) {
    field.value = chosen.dataset[name] ?? "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
