package news.bottomline.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Where the figures come from. */
final class Machine {

    static String line() {
        return Runtime.getRuntime().availableProcessors() + " cores, " + property("java.vendor") + " JDK "
                + property("java.runtime.version") + ", " + property("os.name") + " " + property("os.version") + " "
                + property("os.arch") + ", " + load();
    }

    /** How much others are at work, since that is in the figures too. */
    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "load unknown" : String.format(Locale.ROOT, "load %.1f before the start", load);
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    private Machine() {}
}
