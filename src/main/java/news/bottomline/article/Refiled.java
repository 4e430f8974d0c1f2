package news.bottomline.article;

import java.util.List;

/** What is added to an article that is filed otherwise; nothing if it was filed like this before. */
record Refiled(List<Revision> revisions, List<Release> releases) {

    static final Refiled UNCHANGED = new Refiled(List.of(), List.of());

    Filing.Outcome outcome() {
        return revisions.isEmpty() ? Filing.Outcome.UNCHANGED : Filing.Outcome.CHANGED;
    }
}
