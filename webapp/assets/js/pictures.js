// Uploads pictures that are chosen, dropped or pasted, one after the other, and shows how far each has got.

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
  let page;
  for (const file of files) {
    const answer = await upload(file);
    if (answer.status !== 200) {
      progress.hidden = true;
      show(answer);
      return;
    }
    page = answer.responseURL;
  }
  location.assign(files.length === 1 ? page : form.action);
}

/** Sends one file as the form itself would. The answer to a good one is the picture's page, to which the browser goes. */
function upload(file) {
  const body = new FormData();
  body.set("csrf", form.elements.csrf.value);
  body.set("file", file);
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.upload.addEventListener("progress", (event) => {
    const percent = Math.round(event.loaded / event.total * 100);
    bar.value = percent;
    said.textContent = (percent < 100 ? form.dataset.progress : form.dataset.reading).replace("%", file.name);
  });
  said.textContent = form.dataset.progress.replace("%", file.name);
  return new Promise((resolve) => {
    request.addEventListener("loadend", () => resolve(request));
    request.send(body);
  });
}

/** Shows why a picture was refused. An answer without a reason is a page of its own, such as the one for signing in. */
function show(answer) {
  const page = new DOMParser().parseFromString(answer.responseText, "text/html");
  const errors = page.querySelector(".error-summary");
  const notices = document.getElementById("notices");
  if (errors) {
    notices.replaceChildren(errors);
    errors.focus();
  } else {
    const lost = document.createElement("p");
    lost.className = "notice bad";
    lost.setAttribute("role", "alert");
    const reason = page.querySelector(".failure p:not(.kicker, .ways)");
    lost.textContent = reason ? [...page.querySelectorAll(".failure p:not(.kicker, .ways)")].at(-1).textContent : form.dataset.lost;
    notices.replaceChildren(lost);
  }
}
