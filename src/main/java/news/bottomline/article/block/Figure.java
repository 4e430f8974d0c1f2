package news.bottomline.article.block;

import java.util.stream.Stream;
import news.bottomline.base.JsonFields;
import news.bottomline.media.PictureDetails;

/**
 * A picture in the text.
 *
 * @param picture the picture's id in the library; empty while none has been chosen
 * @param alt what somebody who does not see it needs to know of it
 * @param credit who made it
 */
public record Figure(String picture, String alt, String caption, String credit) implements Content {

    static Figure read(JsonFields fields) {
        return new Figure(fields.line("picture"), fields.line("alt"), fields.line("caption"), fields.line("credit"));
    }

    @Override
    public void write(FieldWriter to) {
        to.text("picture", picture)
                .text("alt", alt)
                .optional("caption", caption)
                .optional("credit", credit);
    }

    @Override
    public Shape shape() {
        return Shape.FIGURE;
    }

    @Override
    public boolean isBlank() {
        return picture.isEmpty() && alt.isEmpty() && caption.isEmpty() && credit.isEmpty();
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(caption, alt, credit);
    }

    @Override
    public void check(Checks checks, Limits limits) {
        if (picture.isEmpty()) {
            checks.add("picture", "figure.picture.missing");
        }
        checks.required("alt", alt, PictureDetails.LONGEST_ALT, "figure.alt.missing");
        checks.optional("caption", caption, limits.longest());
        checks.optional("credit", credit, PictureDetails.LONGEST_CREDIT);
    }
}
