package news.bottomline.mail;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.Text;

/**
 * A letter to one reader.
 *
 * @param recipient the address, sealed by {@code EmailVault.seal}
 * @param subject one line in the newsroom's words; never a word of a reader, since it becomes a header
 * @param parts the letter from top to bottom
 * @param unsubscribe the address that ends such letters by one POST (RFC 8058); empty for a letter that nobody subscribes to
 * @param tags what the letter is about; while it waits, {@link Outbox#takeBack} takes it back by any of them
 */
public record Letter(byte[] recipient, String subject, List<Part> parts, Optional<URI> unsubscribe, List<String> tags) {

    private static final int LONGEST_SUBJECT = 200;

    public Letter {
        subject = Text.shorten(Text.line(subject), LONGEST_SUBJECT);
        parts = List.copyOf(parts);
        tags = List.copyOf(tags);
    }

    /** A part of a letter, as plain text as well as HTML says it. */
    public sealed interface Part {}

    /** A sentence or several, on one line. */
    public record Paragraph(String text) implements Part {}

    /** The words of somebody else, with their line ends. */
    public record Quote(String text) implements Part {}

    public record Link(String label, URI address) implements Part {}

    /** What stands at the end of every letter, such as why it was sent. */
    public record Note(String text) implements Part {}
}
