package org.boardwalk.platform.core.internal.console;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Gives one command to a running deployment and prints its answer: {@code ConsoleClient DATA/console.sock
 * 'COMMAND'}. Needs the JDK only. Exit code: the command's (0 or 1), or 2 when nothing answers.
 */
public final class ConsoleClient {
    private ConsoleClient() {}

    public static void main(String[] args) {
        System.exit(run(Path.of(args[0]), args[1]));
    }

    private static int run(Path socket, String command) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(actual(socket)))) {
            ByteBuffer request = ByteBuffer.wrap(command.getBytes(StandardCharsets.UTF_8));
            while (request.hasRemaining()) {
                channel.write(request);
            }
            channel.shutdownOutput();
            return print(new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel))));
        } catch (IOException e) {
            System.err.println("No Boardwalk answers at " + socket + ". Is it running? (" + e.getMessage() + ")");
            return 2;
        }
    }

    private static Path actual(Path socket) throws IOException {
        Path pointer = socket.resolveSibling("console.path");
        return Files.exists(pointer) ? Path.of(Files.readString(pointer).strip()) : socket;
    }

    private static int print(DataInputStream answer) throws IOException {
        try {
            while (true) {
                int kind = answer.readByte();
                byte[] payload = Frame.payload(answer);
                if (kind == Frame.EXIT) {
                    System.out.flush();
                    return payload[0];
                }
                (kind == Frame.OUT ? System.out : System.err).write(payload);
            }
        } catch (EOFException e) {
            System.err.println("Boardwalk stopped while the command ran.");
            return 2;
        }
    }
}
