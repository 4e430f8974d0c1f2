package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class ContainerLogTest {

    @Test
    void aFailureTakesOneLineWithItsPlace() {
        String line = shortened(new NumberFormatException("For input string: \"zz\"\nit's {0}"));
        assertThat(line)
                .startsWith("Container failed: java.lang.NumberFormatException: For input string: \"zz\" it's (0}");
        assertThat(line).contains(" at " + ContainerLogTest.class.getName()).doesNotContain("\n");
    }

    @Test
    void aLongReasonIsCut() {
        assertThat(shortened(new IllegalStateException("x".repeat(10_000)))).hasSizeLessThan(500);
    }

    private static String shortened(Throwable thrown) {
        LogRecord log = new LogRecord(Level.SEVERE, "Container failed");
        log.setThrown(thrown);
        log.setParameters(new Object[] {"parameter"});
        assertThat(ContainerLog.shorten(log)).isTrue();
        assertThat(log.getThrown()).isNull();
        return new SimpleFormatter().formatMessage(log);
    }
}
