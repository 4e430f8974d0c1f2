package news.bottomline.mail;

/** A letter can be sent now; fired inside the transaction that says so. */
record LetterAdded() {}
