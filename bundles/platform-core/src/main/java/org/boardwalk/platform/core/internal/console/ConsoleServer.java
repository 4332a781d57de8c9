package org.boardwalk.platform.core.internal.console;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The console of a running deployment: a Unix domain socket in the data directory, so that there is no port to
 * protect and no password to know; whoever may read the data may give commands.
 */
@Component(service = ConsoleServer.class, immediate = true)
public final class ConsoleServer {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleServer.class);

    private final ConsoleFiles files;
    private final ServerSocketChannel server;
    private final CommandRunner runner;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("boardwalk-console-", 0).daemon().factory());

    @Activate
    public ConsoleServer(BundleContext context, @Reference SessionFactory sessions, @Reference Texts texts)
            throws IOException {
        this.files = ConsoleFiles.of(context);
        this.runner = new CommandRunner(sessions, texts);
        Path socket = files.prepare();
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        threads.execute(this::accept);
    }

    /** A command under way is not interrupted: the embedded database may never come to an end after that. */
    @Deactivate
    void close() throws IOException {
        server.close();
        threads.shutdown();
        files.remove();
    }

    private void accept() {
        while (server.isOpen()) {
            try {
                SocketChannel client = server.accept();
                threads.execute(() -> serve(client));
            } catch (AsynchronousCloseException stopped) {
                return;
            } catch (ClosedChannelException stopped) {
                return;
            } catch (IOException e) {
                LOG.warn("A console connection failed", e);
            }
        }
    }

    private void serve(SocketChannel client) {
        try (client) {
            runner.run(client);
        } catch (IOException e) {
            LOG.debug("The console's client went away", e);
        }
    }
}
