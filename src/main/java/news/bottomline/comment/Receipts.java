package news.bottomline.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.bottomline.base.Keys;

/** Makes and checks receipts: the comment's id with a keyed hash, which shows that the holder posted the comment. */
@ApplicationScoped
class Receipts {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.([\\w-]{1,100})");

    @Inject
    Keys keys;

    String of(Comment comment) {
        return comment.id() + "." + proof(comment.id());
    }

    /** The id of the comment that this receipt was given for; empty if the receipt is not genuine. */
    Optional<Long> id(String receipt) {
        Matcher parts = FORM.matcher(receipt);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long id = Long.parseLong(parts.group(1));
        return MessageDigest.isEqual(bytes(proof(id)), bytes(parts.group(2))) ? Optional.of(id) : Optional.empty();
    }

    private String proof(long id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.mac("comment receipt", Long.toString(id)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
