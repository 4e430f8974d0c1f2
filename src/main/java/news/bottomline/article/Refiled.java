package news.bottomline.article;

import java.util.List;

/** What is added to an article whose revisions get copies, filed otherwise or moved; nothing if nothing changes. */
record Refiled(List<Revision> revisions, List<Release> releases) {

    static final Refiled UNCHANGED = new Refiled(List.of(), List.of());

    Filing.Outcome outcome() {
        return revisions.isEmpty() ? Filing.Outcome.UNCHANGED : Filing.Outcome.CHANGED;
    }
}
