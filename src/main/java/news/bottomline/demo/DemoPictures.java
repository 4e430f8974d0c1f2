package news.bottomline.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;
import news.bottomline.media.Focus;
import news.bottomline.media.Picture;
import news.bottomline.media.PictureDetails;
import news.bottomline.media.PictureReader;
import news.bottomline.media.Pictures;
import news.bottomline.user.Author;

/** Draws a picture for each article of the demonstration, and brings it in like any file that somebody uploads. */
@ApplicationScoped
class DemoPictures {

    @Inject
    PictureReader reader;

    @Inject
    Pictures pictures;

    Picture enter(DemoArticle story, Author author) {
        String name = story.document().getString("title");
        try {
            Path file = Files.createTempFile("demonstration", ".jpg");
            try {
                try (ImageOutputStream out = new FileImageOutputStream(file.toFile())) {
                    ImageIO.write(Illustration.of(story.motif(), name), "jpeg", out);
                }
                PictureDetails details = new PictureDetails(story.alt(), "", "", Focus.CENTRE);
                return pictures.add(reader.read(file), story.motif() + ".jpg", details, author);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
