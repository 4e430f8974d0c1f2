package news.bottomline.desk;

import java.util.List;
import news.bottomline.media.Picture;
import news.bottomline.media.PictureDetails;

/**
 * A picture that has been chosen for a place of an article, which is not saved yet.
 *
 * @param before what the library says about the picture that is there now
 */
record PictureChoice(PictureUse use, Picture picture, PictureDetails before) {

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

    /** Whether the place is still there. */
    boolean fits(ArticleForm form) {
        return use.into().isEmpty() || form.blocks().stream().anyMatch(this::isFor);
    }

    /** With what the library says about the picture, where the figure says nothing of its own. */
    private FormTree described(FormTree figure) {
        PictureDetails details = picture.details();
        FormTree chosen = figure.with(FIELD, id());
        chosen = said(chosen, "alt", before.alt(), details.alt());
        chosen = said(chosen, "caption", before.caption(), details.caption());
        return said(chosen, "credit", before.credit(), details.credit());
    }

    private static FormTree said(FormTree figure, String field, String before, String now) {
        String typed = figure.text(field).strip();
        return typed.isEmpty() || typed.equals(before) ? figure.with(field, now) : figure;
    }

    private boolean isFor(FormBlock block) {
        return block.id().equals(use.into());
    }

    private String id() {
        return Long.toString(picture.id());
    }
}
