// Uploads pictures that are chosen, dropped or pasted, one after the other, and shows how far each has got.

import { refusal, upload } from "./upload.js";

const form = document.querySelector("form.upload");
const input = form.elements.file;
const progress = form.querySelector(".progress");
const bar = progress.querySelector("progress");
const said = progress.querySelector(".said");

form.querySelector(".scripted").hidden = false;

form.addEventListener("submit", (event) => {
  if (input.files.length > 0) {
    event.preventDefault();
    send([...input.files]);
  }
});

document.addEventListener("dragover", (event) => {
  if (event.dataTransfer.types.includes("Files")) {
    event.preventDefault();
    form.classList.add("dropping");
  }
});
document.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) {
    form.classList.remove("dropping");
  }
});
document.addEventListener("drop", (event) => {
  if (event.dataTransfer.files.length > 0) {
    event.preventDefault();
    form.classList.remove("dropping");
    send([...event.dataTransfer.files]);
  }
});
document.addEventListener("paste", (event) => {
  if (event.clipboardData.files.length > 0) {
    event.preventDefault();
    send([...event.clipboardData.files]);
  }
});

async function send(files) {
  if (!progress.hidden) {
    return; // others are on their way
  }
  progress.hidden = false;
  const fields = Object.fromEntries([...new FormData(form)].filter(([name]) => name !== "file"));
  let page;
  for (const file of files) {
    tell(0, file);
    const answer = await upload(form.action, fields, file, (percent) => tell(percent, file));
    if (answer.status !== 200) {
      progress.hidden = true;
      show(refusal(answer, form.dataset.lost));
      return;
    }
    page = answer.responseURL;
  }
  location.assign(files.length === 1 || fields.article ? page : form.action);
}

function tell(percent, file) {
  bar.value = percent;
  said.textContent = (percent < 100 ? form.dataset.progress : form.dataset.reading).replace("%", file.name);
}

/** An answer without a summary of errors is a page of its own, such as the one for signing in. */
function show({ summary, text }) {
  const notices = document.getElementById("notices");
  if (summary) {
    notices.replaceChildren(summary);
    summary.focus();
  } else {
    const lost = document.createElement("p");
    lost.className = "notice bad";
    lost.setAttribute("role", "alert");
    lost.textContent = text;
    notices.replaceChildren(lost);
  }
}
