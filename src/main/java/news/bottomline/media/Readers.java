package news.bottomline.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;

/**
 * The readers of the formats: those of the JDK and of two libraries. They stand in a registry of the application's own, because
 * the JDK's outlives the application and would keep its classes.
 */
final class Readers {

    private static final ServiceRegistry READERS = registry();

    static ImageReader of(Format format) {
        Iterator<ImageReaderSpi> fitting =
                READERS.getServiceProviders(ImageReaderSpi.class, one -> reads((ImageReaderSpi) one, format), true);
        try {
            return fitting.next().createReaderInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean reads(ImageReaderSpi provider, Format format) {
        return Arrays.asList(provider.getFormatNames()).contains(format.name());
    }

    private static ServiceRegistry registry() {
        List<Class<?>> kinds = List.of(ImageReaderSpi.class);
        ServiceRegistry readers = new ServiceRegistry(kinds.iterator());
        ofTheJdk().getServiceProviders(ImageReaderSpi.class, false).forEachRemaining(readers::registerServiceProvider);
        readers.registerServiceProvider(new JPEGImageReaderSpi());
        readers.registerServiceProvider(new WebPImageReaderSpi());
        return readers;
    }

    /** When it is first asked for, the JDK's registry takes in whatever the thread's class loader has. */
    private static IIORegistry ofTheJdk() {
        Thread thread = Thread.currentThread();
        ClassLoader application = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return IIORegistry.getDefaultInstance();
        } finally {
            thread.setContextClassLoader(application);
        }
    }

    private Readers() {}
}
