package news.bottomline.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.bottomline.base.Problem;
import news.bottomline.web.FieldErrors;

/**
 * What the last request of the article form came to.
 *
 * @param errors the problems of the last save or publication; each problem's field is an element id
 * @param clash another user's save that this one would have overwritten
 * @param notice the message key of the notice at the top; empty for none
 * @param confirmation the question to answer before publication
 * @param leftOut the markup in the form that an article cannot contain; it is shown once the rest is saved
 * @param focus the id of the element that takes the focus; empty for the top of the page
 * @param said the announcement of the last change for screen readers
 */
public record EditorResult(
        FieldErrors errors,
        Optional<Clash> clash,
        String notice,
        Optional<Confirmation> confirmation,
        LeftOutElements leftOut,
        String focus,
        Optional<Reshaped.Said> said) {

    public record Clash(int number, String by, Instant at) {}

    private static final Set<String> SAVED_BESIDES = Set.of("desk.published", "desk.scheduled", "desk.confirmed");

    static final EditorResult NONE = new EditorResult(
            FieldErrors.NONE, Optional.empty(), "", Optional.empty(), LeftOutElements.NONE, "", Optional.empty());

    /** Whether the previous request saved exactly the content of the form. */
    public boolean isJustSaved() {
        return notice.startsWith("desk.saved") || SAVED_BESIDES.contains(notice);
    }

    EditorResult refused(List<Problem> problems) {
        return new EditorResult(FieldErrors.NONE.with(problems), clash, notice, confirmation, leftOut, focus, said);
    }

    EditorResult noticing(String key) {
        return new EditorResult(errors, clash, key, confirmation, leftOut, focus, said);
    }

    EditorResult clashing(Clash with) {
        return new EditorResult(errors, Optional.of(with), notice, confirmation, leftOut, focus, said);
    }

    EditorResult confirming(Confirmation asked) {
        return new EditorResult(errors, clash, notice, Optional.of(asked), leftOut, focus, said);
    }

    EditorResult leavingOut(LeftOutElements elements) {
        return new EditorResult(errors, clash, notice, confirmation, elements, focus, said);
    }

    EditorResult focused(String element) {
        return new EditorResult(errors, clash, notice, confirmation, leftOut, element, said);
    }

    EditorResult reshaped(Reshaped change) {
        return new EditorResult(errors, clash, notice, confirmation, leftOut, change.focus(), change.said());
    }
}
