package news.bottomline.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks pages with the Nu HTML checker, within this process and each page once. Warnings count as errors, advice does not. */
final class HtmlChecker {

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc"; // in the checker's own jar
    /** Advice: a section may do without a heading where a label names it or where it is one of several cards. */
    private static final String ADVICE = "Section lacks heading.";

    /** The checker's time grows with the square of a page's length: a thread of thousands of replies would take minutes. */
    private static final int LONGEST = 500_000;

    private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();
    private static final HtmlChecker CHECKER = new HtmlChecker();

    private final Findings findings = new Findings();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    private HtmlChecker() {
        try {
            validator.setUpMainSchema(HTML, findings);
            validator.setUpValidatorAndParsers(findings, true, false);
        } catch (Exception e) {
            throw new IllegalStateException("The HTML checker does not start", e);
        }
    }

    /** The errors of this page; empty if it was checked before or is too long. */
    static List<String> problems(String page) {
        return page.length() <= LONGEST && CHECKED.add(page) ? CHECKER.check(page) : List.of();
    }

    private synchronized List<String> check(String page) {
        findings.found.clear();
        InputSource source = new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding(StandardCharsets.UTF_8.name());
        try {
            validator.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        List<String> lines = page.lines().toList();
        return findings.found.stream().map(finding -> described(finding, lines)).toList();
    }

    private static String described(SAXParseException finding, List<String> lines) {
        int line = finding.getLineNumber();
        return finding.getMessage() + (line < 1 || line > lines.size() ? "" : " In: " + lines.get(line - 1));
    }

    private static final class Findings implements ErrorHandler {

        private final List<SAXParseException> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException finding) {
            if (!finding.getMessage().startsWith(ADVICE)) {
                found.add(finding);
            }
        }

        @Override
        public void error(SAXParseException finding) {
            found.add(finding);
        }

        @Override
        public void fatalError(SAXParseException finding) {
            found.add(finding);
        }
    }
}
