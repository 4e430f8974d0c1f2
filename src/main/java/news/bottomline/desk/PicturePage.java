package news.bottomline.desk;

import java.util.List;
import java.util.Optional;
import news.bottomline.article.PicturePlace;
import news.bottomline.base.Problem;
import news.bottomline.media.Picture;
import news.bottomline.web.FieldErrors;

/**
 * One picture, what is said about it, and where it stands.
 *
 * @param deletable whether the user may delete pictures that stand nowhere
 * @param notice the key of what has just been done
 */
public record PicturePage(
        Picture picture,
        PictureForm form,
        List<PicturePlace> places,
        boolean deletable,
        Optional<String> notice,
        FieldErrors errors) {

    PicturePage noticing(Optional<String> key) {
        return new PicturePage(picture, form, places, deletable, key, errors);
    }

    PicturePage refused(List<Problem> problems) {
        return new PicturePage(picture, form, places, deletable, Optional.empty(), errors.with(problems));
    }
}
