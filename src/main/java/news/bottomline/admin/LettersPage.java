package news.bottomline.admin;

import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.base.Slice;
import news.bottomline.mail.StoredLetter;

/** The model of the list of letters, the latest first. */
public record LettersPage(Slice<StoredLetter> letters) {

    /** The address of the next page, within the site. */
    public Optional<String> more() {
        return letters.next().map(Cursor::toString).map(last -> "/admin/letters?after=" + last);
    }
}
