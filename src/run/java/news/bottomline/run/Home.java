package news.bottomline.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The folder that keeps the newsroom's data between starts. Only one start at a time can use it. */
final class Home implements AutoCloseable {

    private static final int SECRET_BYTES = 32;

    private final Path folder;
    private final FileChannel lock;

    private Home(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static Home open(Path folder) throws StartFailure {
        try {
            Files.createDirectories(folder);
            FileChannel lock =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = lock.tryLock();
            if (held == null) {
                throw new StartFailure(
                        "Bottomline is already running from " + folder + ". Stop it there with Ctrl-C first.");
            }
            return new Home(folder, lock);
        } catch (IOException e) {
            throw new StartFailure(
                    "The folder " + folder + " cannot be written to ("
                            + e.getClass().getSimpleName() + "). Make it yours, or start from another folder.",
                    e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Created once, readable by its owner only. Without it e-mail addresses cannot be decrypted and links are invalid. */
    String secret() throws IOException {
        Path file = folder.resolve("secret");
        if (Files.notExists(file)) {
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
