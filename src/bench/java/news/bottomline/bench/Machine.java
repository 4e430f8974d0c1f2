package news.bottomline.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Describes the machine that is measured. */
final class Machine {

    static String line() {
        return Runtime.getRuntime().availableProcessors() + " cores, " + property("java.vendor") + " JDK "
                + property("java.runtime.version") + ", " + property("os.name") + " " + property("os.version") + " "
                + property("os.arch") + ", " + load();
    }

    /** The load average, because other processes influence the figures. */
    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "load unknown" : String.format(Locale.ROOT, "load %.1f before the start", load);
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }

    private Machine() {}
}
