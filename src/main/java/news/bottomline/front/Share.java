package news.bottomline.front;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;

/** Links that share an article. They load nothing from other sites. */
public record Share(String title, String address) {

    /**
     * @param key the key of the link's text
     * @param outside whether it leads to another site
     */
    public record Way(String key, String href, boolean outside) {}

    public List<Way> ways() {
        String link = encoded(address);
        String words = encoded(title);
        return List.of(
                new Way("front.share.email", "mailto:?subject=" + words + "&body=" + words + "%0A%0A" + link, false),
                new Way("front.share.linkedin", "https://www.linkedin.com/sharing/share-offsite/?url=" + link, true),
                new Way("front.share.bluesky", "https://bsky.app/intent/compose?text=" + words + "%20" + link, true),
                new Way("front.share.x", "https://x.com/intent/post?text=" + words + "&url=" + link, true),
                new Way("front.share.facebook", "https://www.facebook.com/sharer/sharer.php?u=" + link, true),
                new Way("front.share.whatsapp", "https://wa.me/?text=" + words + "%20" + link, true));
    }

    /** Percent-encodes with %20 for a space, because mail programs show a {@code +} unchanged. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
