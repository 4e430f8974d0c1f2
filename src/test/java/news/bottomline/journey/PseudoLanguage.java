package news.bottomline.journey;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A language made from the English texts: each letter carries an accent, and each text stands in brackets. It goes by the tag
 * of German, so that dates have to be German. Whatever is on a page outside of brackets, and is not content, is a text that
 * cannot be translated.
 */
final class PseudoLanguage {

    static final String TAG = "de";

    private static final Path ENGLISH = Path.of("src/main/resources/messages/messages.properties");
    private static final Path DEMONSTRATION = Path.of("src/main/resources/demo");

    /** Parts of a message that are not text: arguments, the head of a choice, and where each of its forms begins. */
    private static final Pattern SYNTAX =
            Pattern.compile("\\{\\d+(?:,number)?\\}|\\{\\d+,choice,|(?<=[,|])\\d+[#<]|[|}]|&\\w+;");

    private static final Pattern BRACKETED = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\. \\p{L}+ \\d{4}");
    private static final Pattern PUNCTUATION = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final List<String> READ_ALOUD =
            List.of("title", "alt", "aria-label", "placeholder", "aria-description");

    private static final int SHORT = 25;

    private final Set<String> content;
    private final String all;

    /** @param names content beside the demonstration newsroom's, such as the labels of its template */
    PseudoLanguage(String... names) {
        content = Stream.concat(demonstration(), Stream.of(names)).collect(Collectors.toSet());
        all = String.join("\n", content);
    }

    /** The WAR as it was packaged, with one more file. */
    static Path war(Path folder) {
        Path war = folder.resolve("pseudo.war");
        WebArchive archive = Newspaper.war();
        archive.add(new StringAsset(bundle()), "WEB-INF/classes/messages/messages_" + TAG + ".properties");
        archive.as(ZipExporter.class).exportTo(war.toFile(), true);
        return war;
    }

    static String of(String message) {
        StringBuilder made = new StringBuilder("⟦");
        Matcher syntax = SYNTAX.matcher(message);
        int done = 0;
        while (syntax.find()) {
            made.append(accented(message.substring(done, syntax.start()))).append(syntax.group());
            done = syntax.end();
        }
        return made.append(accented(message.substring(done))).append("⟧").toString();
    }

    /** Every text of a page that is neither from the bundle nor content. */
    List<String> untranslated(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style").remove();
        StringBuilder text = new StringBuilder();
        List<String> found = new ArrayList<>();
        page.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText()).append('\n');
            } else if (node instanceof Element element) {
                attributes(element).forEach(value -> found.addAll(foreign(value)));
            }
        });
        found.addAll(foreign(text.toString()));
        return found;
    }

    /** Texts of a problem document that are neither from the bundle nor content. */
    List<String> foreign(String text) {
        String rest = text;
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = BRACKETED.matcher(rest).replaceAll("\n");
        }
        return DAY.matcher(rest)
                .replaceAll(" ")
                .lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> LETTERS.matcher(line).find() && !isContent(line))
                .toList();
    }

    /** A short text is content only as a whole: as a part of another it may be any word. */
    private boolean isContent(String line) {
        return line.contains("@")
                || line.startsWith("http")
                || content.contains(line)
                || content.contains(PUNCTUATION.matcher(line).replaceAll(""))
                || (line.length() > SHORT && all.contains(line.replaceFirst("…$", "")));
    }

    private static Stream<String> attributes(Element element) {
        boolean button = element.is("input[type=submit], input[type=button]");
        boolean described = element.is("meta[name=description]");
        return element.attributes().asList().stream()
                .filter(attribute -> READ_ALOUD.contains(attribute.getKey())
                        || (button && attribute.getKey().equals("value"))
                        || (described && attribute.getKey().equals("content")))
                .map(Attribute::getValue);
    }

    private static Stream<String> demonstration() {
        try (Stream<Path> files = Files.walk(DEMONSTRATION)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            return all.stream().map(PseudoLanguage::json).flatMap(PseudoLanguage::texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(JsonValue json) {
        return switch (json) {
            case JsonObject object -> object.values().stream().flatMap(PseudoLanguage::texts);
            case JsonArray array -> array.stream().flatMap(PseudoLanguage::texts);
            case JsonString text -> pieces(text.getString());
            default -> Stream.empty();
        };
    }

    /** A text as it stands on pages: as a whole, by lines, and by the pieces between its tags. */
    private static Stream<String> pieces(String text) {
        Document html = Jsoup.parseBodyFragment(text);
        Stream<String> nodes = html.body().stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text);
        return Stream.of(Stream.of(html.text(), text), text.lines(), nodes)
                .flatMap(all -> all)
                .map(String::strip);
    }

    private static JsonStructure json(Path file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bundle() {
        Properties english = new Properties();
        try {
            english.load(Files.newBufferedReader(ENGLISH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return english.stringPropertyNames().stream()
                .map(key -> key + "=" + of(english.getProperty(key)).replace("\\", "\\\\"))
                .collect(Collectors.joining("\n"));
    }

    private static String accented(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.isLetter(c) ? Character.toString(c) + '\u0323' : Character.toString(c))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(), made -> Normalizer.normalize(made, Normalizer.Form.NFC)));
    }
}
