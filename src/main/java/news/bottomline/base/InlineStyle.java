package news.bottomline.base;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element's {@code style} attribute says: where word processors and mail programs keep bold, italics and lists. */
record InlineStyle(Map<String, String> properties) {

    private static final InlineStyle NONE = new InlineStyle(Map.of());

    private static final int BOLD = 600;
    private static final Pattern DECLARATIONS = Pattern.compile(";");
    private static final Pattern WEIGHT = Pattern.compile("[0-9]{3}");
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,3})(?:\\.[0-9]*)?(pt|px)");
    private static final Pattern LEVEL = Pattern.compile("\\blevel([1-9])\\b");

    static InlineStyle of(Element element) {
        String style = element.attr("style");
        if (style.isBlank()) {
            return NONE;
        }
        Map<String, String> properties = new HashMap<>();
        DECLARATIONS.splitAsStream(style.toLowerCase(Locale.ROOT)).forEach(declaration -> {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                properties.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        });
        return new InlineStyle(properties);
    }

    private String value(String property) {
        return properties.getOrDefault(property, "");
    }

    /** Empty where the style says nothing about it. */
    Optional<Boolean> bold() {
        String weight = value("font-weight");
        if (WEIGHT.matcher(weight).matches()) {
            return Optional.of(Integer.parseInt(weight) >= BOLD);
        }
        return switch (weight) {
            case "bold", "bolder" -> Optional.of(true);
            case "normal", "lighter" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    Optional<Boolean> italic() {
        return switch (value("font-style")) {
            case "italic", "oblique" -> Optional.of(true);
            case "normal" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The element for raised or lowered text. */
    Optional<String> raised() {
        return switch (value("vertical-align")) {
            case "super" -> Optional.of("sup");
            case "sub" -> Optional.of("sub");
            default -> Optional.empty();
        };
    }

    /** In points; 0 where the style names no size. */
    int size() {
        Matcher size = SIZE.matcher(value("font-size"));
        if (!size.matches()) {
            return 0;
        }
        int number = Integer.parseInt(size.group(1));
        return size.group(2).equals("pt") ? number : number * 3 / 4;
    }

    /** The level of a paragraph that Word shows as a list's item. */
    Optional<Integer> listLevel() {
        Matcher level = LEVEL.matcher(value("mso-list"));
        return level.find() ? Optional.of(Integer.valueOf(level.group(1))) : Optional.empty();
    }

    /** Word's number or bullet of a list's item, written out for programs that know no lists. */
    boolean isListMark() {
        return value("mso-list").equals("ignore");
    }

    /** Blanks that stand for a tabulator, or for several blanks in a row. */
    boolean isBlank() {
        return value("mso-spacerun").equals("yes") || properties.containsKey("mso-tab-count");
    }

    /** A quotation's element that serves mail programs and browsers to indent text. */
    boolean isIndentation() {
        return value("border").startsWith("none") && !value("margin").isEmpty();
    }
}
