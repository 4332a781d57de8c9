package org.boardwalk.platform.core.internal.kar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.boardwalk.platform.api.problem.ProblemException;

/**
 * The signature of a KAR, as {@code jarsigner} makes it: a KAR is a JAR file. Stricter than the JAR file specification,
 * which takes a file with unsigned entries for a good one: here one certificate signs every entry.
 */
final class KarSignature {
    /** What {@code jarsigner} itself writes, and cannot sign (JAR file specification, "Signed JAR file"). */
    private static final Pattern OWN = Pattern.compile("META-INF/(MANIFEST\\.MF|[^/]+\\.(SF|RSA|DSA|EC)|SIG-[^/]*)");

    private KarSignature() {}

    /** @throws ProblemException {@code platform.kar.notSigned}, {@code changed}, {@code unsigned}, {@code missing},
     *     {@code severalSigners} */
    static X509Certificate of(Path kar) {
        try (JarFile jar = new JarFile(kar.toFile(), true)) {
            Manifest manifest = jar.getManifest();
            if (manifest == null || manifest.getEntries().isEmpty()) {
                throw new ProblemException("platform.kar.notSigned");
            }
            Set<X509Certificate> signers = new HashSet<>();
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream().filter(KarSignature::isContent)::iterator) {
                signers.add(signer(jar, entry));
            }
            for (String name : manifest.getEntries().keySet()) {
                if (jar.getEntry(name) == null) {
                    throw new ProblemException("platform.kar.missing", name);
                }
            }
            if (signers.size() != 1) {
                throw new ProblemException("platform.kar.severalSigners");
            }
            return signers.iterator().next();
        } catch (IOException | SecurityException e) {
            // The manifest cannot be read any more, or does not fit its signature. That the archive itself can was
            // checked.
            throw (ProblemException) new ProblemException("platform.kar.changed", JarFile.MANIFEST_NAME).initCause(e);
        }
    }

    private static boolean isContent(JarEntry entry) {
        return !entry.isDirectory()
                && !OWN.matcher(entry.getName().toUpperCase(Locale.ROOT)).matches();
    }

    private static X509Certificate signer(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (SecurityException e) {
            throw (ProblemException) new ProblemException("platform.kar.changed", entry.getName()).initCause(e);
        }
        CodeSigner[] signers = entry.getCodeSigners();
        if (signers == null) {
            boolean listed = jar.getManifest().getAttributes(entry.getName()) != null;
            throw listed
                    ? new ProblemException("platform.kar.notSigned")
                    : new ProblemException("platform.kar.unsigned", entry.getName());
        }
        if (signers.length != 1) {
            throw new ProblemException("platform.kar.severalSigners");
        }
        return Arrays.stream(signers)
                .map(signer -> signer.getSignerCertPath().getCertificates().getFirst())
                .map(X509Certificate.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
