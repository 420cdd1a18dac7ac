package de.integrationsplan.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The exclusive use of a folder by one process: two stacks on one folder would destroy each other's databases. */
final class DataDirectory implements AutoCloseable {

    private final Path dir;
    private final FileChannel channel;

    private DataDirectory(Path dir, FileChannel channel) {
        this.dir = dir;
        this.channel = channel;
    }

    /**
     * Creates the folder if need be and locks it until {@link #close()}.
     *
     * @throws StackException at once, if another process or another stack of this process uses it
     */
    static DataDirectory lock(Path dir) {
        try {
            Files.createDirectories(dir.resolve("logs"));
            FileChannel channel = open(dir.resolve("lock"));
            if (tryLock(channel) == null) {
                channel.close();
                throw new StackException("Another local stack is using " + dir
                        + ": wait for it or stop it, or set DATA_DIR to another folder.");
            }
            return new DataDirectory(dir, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs {@code work} while no other process is inside such a call for the same file; waits for its turn. */
    static void exclusively(Path lockFile, Runnable work) {
        try {
            Files.createDirectories(lockFile.toAbsolutePath().getParent());
            try (FileChannel channel = open(lockFile);
                    FileLock ignored = channel.lock()) {
                work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return dir.resolve(name);
    }

    Path log(String name) {
        return dir.resolve("logs").resolve(name + ".log");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
