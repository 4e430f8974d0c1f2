package news.bottomline.article.evidence;

/** A place in a passage, with its exact words. */
public record Excerpt(Passage passage, int start, int end) {

    public Excerpt {
        if (start < 0 || end < start || end > passage.text().length()) {
            throw new IllegalArgumentException("Not in the passage: " + start + " to " + end);
        }
    }

    public String words() {
        return passage.text().substring(start, end);
    }
}
