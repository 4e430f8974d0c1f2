// Ticks all checkboxes of a form's field at once. The box that does so is shown by this script, since it does nothing without it.

for (const all of document.querySelectorAll("[data-tick-all]")) {
  const boxes = [...all.form.querySelectorAll(`input[name="${all.dataset.tickAll}"]`)];
  const show = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  all.hidden = false;
  all.addEventListener("change", () => boxes.forEach((box) => {
    box.checked = all.checked;
  }));
  boxes.forEach((box) => box.addEventListener("change", show));
  show();
}
