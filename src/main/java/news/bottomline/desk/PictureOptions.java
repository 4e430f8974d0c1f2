package news.bottomline.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.media.Picture;

/**
 * The pictures from which one is chosen in the article form.
 *
 * @param name of the field
 * @param chosen the id of the chosen picture; empty for none
 * @param found what the library offers
 * @param words what was searched for; empty for the latest pictures
 */
public record PictureOptions(String name, String chosen, List<Picture> found, String words) {

    /** The chosen picture, and then the others. */
    public List<Picture> offered() {
        return Stream.concat(picture().stream(), others().stream()).toList();
    }

    public Optional<Picture> picture() {
        return found.stream().filter(this::isChosen).findFirst();
    }

    public boolean isChosen(Picture picture) {
        return chosen.equals(Long.toString(picture.id()));
    }

    /** What was found apart from the one that is chosen already. */
    public List<Picture> others() {
        return found.stream().filter(picture -> !isChosen(picture)).toList();
    }
}
