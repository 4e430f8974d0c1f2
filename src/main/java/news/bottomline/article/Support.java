package news.bottomline.article;

/**
 * What is known of a claim's evidence since the claim was saved.
 *
 * @param basis the state of the evidence when the claim was written or last confirmed
 * @param fragment the sentence that carries the claim, as a text fragment without its name; empty for none
 */
record Support(String basis, String fragment) {

    static final Support NONE = new Support("", "");
}
