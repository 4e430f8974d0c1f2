package news.bottomline.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import news.bottomline.media.Focus;
import news.bottomline.media.PictureDetails;
import news.bottomline.web.FieldErrors;

/** What is typed about a picture. */
public record PictureForm(String alt, String caption, String credit, String focusX, String focusY) {

    static final FieldErrors NO_ERRORS = FieldErrors.form("", "alt", "caption", "credit", "focusX", "focusY");

    /** No number of the form is equal to it, and no picture takes it. */
    private static final int NONE = -1;

    static PictureForm of(PictureDetails details) {
        return new PictureForm(
                details.alt(),
                details.caption(),
                details.credit(),
                Integer.toString(details.focus().x()),
                Integer.toString(details.focus().y()));
    }

    static PictureForm typed(MultivaluedMap<String, String> fields) {
        return new PictureForm(
                field(fields, "alt"),
                field(fields, "caption"),
                field(fields, "credit"),
                field(fields, "focusX"),
                field(fields, "focusY"));
    }

    PictureDetails details() {
        return new PictureDetails(alt, caption, credit, new Focus(per(focusX), per(focusY)));
    }

    private static int per(String typed) {
        String number = typed.strip().replaceFirst("\\s*%$", "");
        return number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : NONE;
    }

    private static String field(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}
