package news.bottomline.screening;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Holds a reply with more links than the rules allow, or with a link that hides where it leads, and lists them. */
final class ManyLinks implements Check {

    static final String NAME = "links";
    static final String HIDING = "links-hiding";

    /** Services that show one address and lead to another. */
    private static final Set<String> SHORTENERS = Set.of(
            "bit.ly",
            "t.co",
            "tinyurl.com",
            "goo.gl",
            "ow.ly",
            "is.gd",
            "buff.ly",
            "cutt.ly",
            "rebrand.ly",
            "shorturl.at",
            "t.ly",
            "rb.gy",
            "tiny.cc",
            "s.id");

    @Override
    public Verdict of(Submission reply) {
        List<String> links = reply.links();
        if (links.size() > reply.rules().mostLinks()) {
            return new Verdict.Hold(NAME, links);
        }
        List<String> hiding = links.stream().filter(ManyLinks::hides).toList();
        return hiding.isEmpty() ? new Verdict.Pass(NAME) : new Verdict.Hold(HIDING, hiding);
    }

    @Override
    public Rule rule(ConversationRules rules, ReplyLimits limits) {
        return Rule.of(NAME, NAME, rules.mostLinks());
    }

    /** A shortener, a name that mixes letters of other alphabets (RFC 5891 writes it as {@code xn--}), or a bare number. */
    private static boolean hides(String link) {
        String host = host(link);
        return SHORTENERS.contains(host.startsWith("www.") ? host.substring("www.".length()) : host)
                || host.contains("xn--")
                || host.matches("[0-9.]+");
    }

    private static String host(String link) {
        String authority = link.substring(link.indexOf("://") + 3).split("[/?#]", 2)[0];
        String name = authority.substring(authority.lastIndexOf('@') + 1).split(":", 2)[0];
        try {
            return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAName) {
            return "xn--" + name;
        }
    }
}
