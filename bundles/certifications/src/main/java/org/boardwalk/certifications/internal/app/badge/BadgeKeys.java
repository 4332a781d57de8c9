package org.boardwalk.certifications.internal.app.badge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.boardwalk.certifications.api.badge.IssuerProfile;
import org.boardwalk.certifications.internal.domain.badge.DidKey;
import org.boardwalk.certifications.internal.domain.badge.KeyCertificate;
import org.boardwalk.certifications.internal.domain.badge.SigningKey;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys badges are signed with: Ed25519 in a PKCS#12 file below {@code badges} in the data directory, with its password in
 * a file beside it; both can be read by the owner of the process alone. Whoever backs up the data directory backs up the
 * keys. The newest signs; older ones stay, so that the board knows its old badges again.
 */
@Component(service = BadgeKeys.class)
public final class BadgeKeys {
    private static final Logger LOG = LoggerFactory.getLogger(BadgeKeys.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NAME = "Boardwalk badges";

    private final PrivateFile file;
    private final PrivateFile password;
    private @Nullable List<Entry> read;

    @Activate
    public BadgeKeys(BundleContext context) {
        this(DataDirectory.of(context));
    }

    BadgeKeys(Path data) {
        file = new PrivateFile(data.resolve("badges").resolve("keys.p12"));
        password = new PrivateFile(data.resolve("badges").resolve("keys.password"));
    }

    private record Entry(SigningKey key, Instant made) {}

    /** Newest first; none until one was made. */
    synchronized List<IssuerProfile.Key> list() {
        List<IssuerProfile.Key> keys = new ArrayList<>();
        Optional<Instant> successor = Optional.empty();
        for (Entry entry : entries()) {
            keys.add(new IssuerProfile.Key(entry.key().did(), entry.made(), successor));
            successor = Optional.of(entry.made());
        }
        return keys;
    }

    /** The one that signs; made at the first call. */
    synchronized SigningKey current() {
        List<Entry> entries = entries();
        return entries.isEmpty() ? add() : entries.getFirst().key();
    }

    /** Makes one that signs from now on. */
    synchronized SigningKey add() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            // After the newest, also when the clock was put back: the order of the certificates is the order of the
            // keys.
            Instant made = entries().stream()
                    .findFirst()
                    .map(newest -> newest.made().plusSeconds(1))
                    .filter(least -> least.isAfter(Instant.now()))
                    .orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.SECONDS));
            String did = DidKey.of(pair.getPublic());
            KeyStore store = open();
            store.setKeyEntry(
                    did, pair.getPrivate(), secret(), new Certificate[] {KeyCertificate.of(pair, NAME, made)});
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, secret());
            file.write(out.toByteArray());
            read = null;
            LOG.info("A new key signs badges: {}", did);
            return new SigningKey(did, pair.getPrivate());
        } catch (IOException | GeneralSecurityException e) {
            throw broken(e);
        }
    }

    private List<Entry> entries() {
        List<Entry> known = read;
        if (known == null) {
            try {
                known = file.exists() ? entries(open()) : List.of();
            } catch (IOException | GeneralSecurityException e) {
                throw broken(e);
            }
            read = known;
        }
        return known;
    }

    private List<Entry> entries(KeyStore store) throws GeneralSecurityException, IOException {
        List<Entry> entries = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, secret()) instanceof PrivateKey secret
                    && store.getCertificate(alias) instanceof X509Certificate certificate) {
                entries.add(new Entry(
                        new SigningKey(DidKey.of(certificate.getPublicKey()), secret),
                        certificate.getNotBefore().toInstant()));
            }
        }
        entries.sort(Comparator.comparing(Entry::made).reversed());
        return List.copyOf(entries);
    }

    private KeyStore open() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(file.exists() ? new ByteArrayInputStream(file.read()) : null, secret());
        return store;
    }

    private char[] secret() throws IOException {
        if (!password.exists()) {
            if (file.exists()) {
                throw new IOException("keys.password is missing beside keys.p12");
            }
            byte[] random = new byte[24];
            RANDOM.nextBytes(random);
            password.write(Base64.getUrlEncoder().withoutPadding().encode(random));
        }
        return new String(password.read(), StandardCharsets.US_ASCII).strip().toCharArray();
    }

    private static ProblemException broken(Exception cause) {
        LOG.error(
                "The key file of badges cannot be used: put badges/keys.p12 and badges/keys.password back from a backup",
                cause);
        return new ProblemException("certifications.badge.keyStore");
    }
}
