// Adds what only a script can do to the plain links: copying the address, and the device's own way of sharing.
const share = document.querySelector('[data-share-address]');

if (share) {
    const { shareTitle: title, shareAddress: url } = share.dataset;
    const copy = share.querySelector('[data-upgrade=copy]');
    const more = share.querySelector('[data-upgrade=share]');

    if (navigator.clipboard) {
        copy.hidden = false;
        copy.firstElementChild.addEventListener('click', async ({ currentTarget: button }) => {
            await navigator.clipboard.writeText(url);
            const words = button.textContent;
            button.textContent = share.querySelector('[role=status]').textContent = button.dataset.done;
            setTimeout(() => { button.textContent = words; }, 3000);
        });
    }
    if (navigator.share) {
        more.hidden = false;
        // A reader who closes the device's dialogue has decided: nothing went wrong.
        more.firstElementChild.addEventListener('click', () => navigator.share({ title, url }).catch(() => {}));
    }
}
