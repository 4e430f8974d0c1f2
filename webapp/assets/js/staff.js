// Runs on every staff page: moves the focus to an error summary or a confirmation, and prevents a second submission of a form.

document.querySelector(".error-summary, .confirmation")?.focus();

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
});

// The forms of a page restored by the Back button can be submitted again.
window.addEventListener("pageshow", () => {
  for (const form of document.forms) {
    delete form.dataset.sent;
  }
});
