package news.bottomline.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Encoding} and {@code If-None-Match} (RFC 9110, 12.5.3 and 13.1.2). */
final class ContentNegotiation {

    static boolean gzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        return Stream.of(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
                .map(coding -> coding.split(";"))
                .filter(coding -> coding[0].strip().equals("gzip"))
                .findFirst()
                .filter(coding -> coding.length == 1 || isWanted(coding[1].strip()))
                .isPresent();
    }

    /** Compares weakly, as the RFC requires for GET: a tag that a proxy has weakened names the same content. */
    static boolean tag(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Stream.of(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }

    private static boolean isWanted(String weight) {
        return !weight.matches("q=0(\\.0{0,3})?");
    }

    private ContentNegotiation() {}
}
