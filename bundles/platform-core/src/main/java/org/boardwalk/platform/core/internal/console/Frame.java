package org.boardwalk.platform.core.internal.console;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** How the socket carries a command's answer: a kind, a length, that many bytes; the last frame is the exit code. */
final class Frame {
    static final int OUT = 'o';
    static final int ERROR = 'e';
    static final int EXIT = 'x';

    private Frame() {}

    static void write(DataOutputStream to, int kind, byte[] bytes, int offset, int length) throws IOException {
        synchronized (to) {
            to.writeByte(kind);
            to.writeInt(length);
            to.write(bytes, offset, length);
            to.flush();
        }
    }

    static void exit(DataOutputStream to, int code) throws IOException {
        write(to, EXIT, new byte[] {(byte) code}, 0, 1);
    }

    static byte[] payload(DataInputStream from) throws IOException {
        return from.readNBytes(from.readInt());
    }

    /** A stream whose bytes travel as frames of one kind. */
    static OutputStream stream(DataOutputStream to, int kind) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                Frame.write(to, kind, bytes, offset, length);
            }
        };
    }
}
