package news.bottomline.desk;

import java.util.List;
import news.bottomline.media.Picture;
import news.bottomline.media.PictureDetails;

/** A picture that has been chosen for a place of an article, which is not saved yet. */
record PictureChoice(PictureUse use, Picture picture) {

    private static final String FIELD = "picture";

    ArticleForm in(ArticleForm form) {
        if (use.into().isEmpty()) {
            return new ArticleForm(form.tree().with(FIELD, id()), form.template(), form.seen());
        }
        List<FormTree> blocks = form.blocks().stream()
                .map(block -> isFor(block) ? described(block.fields()) : block.fields())
                .toList();
        return form.with(blocks);
    }

    /** The name of the field in which it is chosen. */
    String field(ArticleForm form) {
        return form.blocks().stream()
                .filter(this::isFor)
                .map(block -> block.name(FIELD))
                .findFirst()
                .orElse(FIELD);
    }

    /** With what the library says about the picture, where the figure says nothing yet. */
    private FormTree described(FormTree figure) {
        PictureDetails details = picture.details();
        FormTree chosen = figure.with(FIELD, id());
        chosen = filled(chosen, "alt", details.alt());
        chosen = filled(chosen, "caption", details.caption());
        return filled(chosen, "credit", details.credit());
    }

    private static FormTree filled(FormTree figure, String field, String text) {
        return figure.text(field).isBlank() ? figure.with(field, text) : figure;
    }

    private boolean isFor(FormBlock block) {
        return block.id().equals(use.into());
    }

    private String id() {
        return Long.toString(picture.id());
    }
}
