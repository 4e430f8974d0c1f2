// Sets a picture's focal point by a click on the picture, and shows the point and the crops that follow from the fields.

const frame = document.getElementById("whole");
const across = document.getElementById("focusX");
const down = document.getElementById("focusY");
const crops = document.querySelectorAll(".crops img");
const mark = document.createElement("span");

mark.className = "focal-mark";
frame.append(mark);
frame.classList.add("settable");
document.querySelector(".focal .scripted").hidden = false;

frame.addEventListener("click", (event) => {
  const box = frame.querySelector("img").getBoundingClientRect();
  across.value = percent(event.clientX - box.left, box.width);
  down.value = percent(event.clientY - box.top, box.height);
  show();
});
across.addEventListener("input", show);
down.addEventListener("input", show);
show();

function show() {
  const [x, y] = [number(across), number(down)];
  mark.style.left = `${x}%`;
  mark.style.top = `${y}%`;
  for (const crop of crops) {
    crop.style.objectPosition = `${x}% ${y}%`;
  }
}

function number(field) {
  const typed = Number.parseInt(field.value, 10);
  return Number.isNaN(typed) ? 50 : Math.min(100, Math.max(0, typed));
}

function percent(part, whole) {
  return String(Math.min(100, Math.max(0, Math.round(part / whole * 100))));
}
