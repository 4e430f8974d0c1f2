// What every staff page gets on top of plain HTML: an error summary or a question takes the focus, and a button sends its form once.

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

// A page that comes back by the Back button may be sent again.
window.addEventListener("pageshow", () => {
    for (const form of document.forms) {
        delete form.dataset.sent;
    }
});
