// Sends one picture to the library, as the form of the library would.

/** Returns the request once it is answered; a good picture is answered by the page to which it leads. Tells the percentage sent. */
export function upload(address, fields, file, told) {
  const body = new FormData();
  Object.entries(fields).forEach(([name, value]) => body.set(name, value));
  body.set("file", file);
  const request = new XMLHttpRequest();
  request.open("POST", address);
  request.upload.addEventListener("progress", (event) => told(Math.round(event.loaded / event.total * 100)));
  return new Promise((resolve) => {
    request.addEventListener("loadend", () => resolve(request));
    request.send(body);
  });
}

/** Why a picture was refused: the summary of its errors, if there is one, and a text. */
export function refusal(answer, lost) {
  const page = new DOMParser().parseFromString(answer.responseText, "text/html");
  const reason = page.querySelector("#file-error") ?? [...page.querySelectorAll(".failure p:not(.kicker, .ways)")].at(-1);
  return { summary: page.querySelector(".error-summary"), text: reason?.textContent ?? lost };
}
