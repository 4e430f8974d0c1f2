// Adds two buttons to the plain links that share an article: one copies the address, one opens the device's share dialogue.

const share = document.querySelector("[data-share-address]");

if (share) {
  const { shareTitle: title, shareAddress: url } = share.dataset;
  const copy = share.querySelector("[data-upgrade=copy]");
  const more = share.querySelector("[data-upgrade=share]");

  if (navigator.clipboard) {
    copy.hidden = false;
    copy.firstElementChild.addEventListener("click", async ({ currentTarget: button }) => {
      await navigator.clipboard.writeText(url);
      const words = button.textContent;
      button.textContent = share.querySelector("[role=status]").textContent = button.dataset.done;
      setTimeout(() => { button.textContent = words; }, 3000);
    });
  }
  if (navigator.share) {
    more.hidden = false;
    // Closing the device's dialogue rejects the promise, which is no error.
    more.firstElementChild.addEventListener("click", () => navigator.share({ title, url }).catch(() => {}));
  }
}
