package org.boardwalk.karaf.jdk.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds the calls in a class file and points them to {@code CurrentSubject}. */
final class SubjectCalls {

    private static final String SUBJECT = "javax/security/auth/Subject";
    private static final String JAAS_HELPER = "org/apache/karaf/util/jaas/JaasHelper";
    private static final String CURRENT_SUBJECT = "org/boardwalk/karaf/jdk/CurrentSubject";
    private static final byte[] NEEDLE = SUBJECT.getBytes(StandardCharsets.US_ASCII);

    private static final String GET = "(Ljava/security/AccessControlContext;)Ljavax/security/auth/Subject;";
    private static final String DO =
            "(Ljavax/security/auth/Subject;Ljava/security/PrivilegedAction;)Ljava/lang/Object;";
    private static final String TRY =
            "(Ljavax/security/auth/Subject;Ljava/security/PrivilegedExceptionAction;)Ljava/lang/Object;";

    /** From the call found to the descriptor of its stand-in, which has the same name. */
    private static final Map<String, String> STAND_INS = Map.of(
            SUBJECT + ".getSubject" + GET, "(Ljava/lang/Object;)Ljavax/security/auth/Subject;",
            SUBJECT + ".doAs" + DO, DO,
            SUBJECT + ".doAs" + TRY, TRY,
            JAAS_HELPER + ".doAs" + DO, DO,
            JAAS_HELPER + ".doAs" + TRY, TRY);

    private SubjectCalls() {}

    /** A cheap look, for the thousands of classes that have no such call: it must be among the constants. */
    static boolean mayBeIn(byte[] classFile) {
        int last = classFile.length - NEEDLE.length;
        for (int at = 0; at <= last; at++) {
            if (classFile[at] == NEEDLE[0] && startsAt(classFile, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] classFile, int at) {
        for (int i = 1; i < NEEDLE.length; i++) {
            if (classFile[at + i] != NEEDLE[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the class with its calls replaced, or the very array given if there was nothing to replace. */
    static byte[] rewrite(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        Redirector redirector = new Redirector(writer);
        reader.accept(redirector, 0);
        return redirector.changed ? writer.toByteArray() : classFile;
    }

    private static final class Redirector extends ClassVisitor {

        private boolean changed;

        Redirector(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(api, super.visitMethod(access, name, descriptor, signature, exceptions)) {
                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String called, String calledDescriptor, boolean onInterface) {
                    String standIn = STAND_INS.get(owner + "." + called + calledDescriptor);
                    if (standIn == null) {
                        super.visitMethodInsn(opcode, owner, called, calledDescriptor, onInterface);
                    } else {
                        changed = true;
                        super.visitMethodInsn(opcode, CURRENT_SUBJECT, called, standIn, false);
                    }
                }
            };
        }
    }
}
