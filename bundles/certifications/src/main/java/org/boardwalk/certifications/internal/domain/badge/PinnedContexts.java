package org.boardwalk.certifications.internal.domain.badge;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The JSON-LD contexts that are known: each by its address and the SHA-256 of what lies in this bundle. A context decides
 * what the words of a badge mean, and so what is signed; one that was changed or fetched would let a badge say another
 * thing.
 */
final class PinnedContexts implements DocumentLoader {
    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    private static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/";
    private static final Map<String, Pin> SHIPPED = Map.of(
            CREDENTIALS,
            new Pin("credentials-v2.json", "8a9f494a89ecc51db093e90e84713e07e84d6d9204364a9b3c7868b21751236f"),
            "https://w3id.org/security/data-integrity/v2",
            new Pin("data-integrity-v2.json", "67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4"),
            BADGES + "context-3.0.1.json",
            new Pin("open-badges-3.0.1.json", "af095468326d3449160509b26ca71576e6321d13c85b0369cfe3b654c9a48fba"),
            BADGES + "context-3.0.2.json",
            new Pin("open-badges-3.0.2.json", "00666ad080ba407687ed1846b7f5e7495f5019042b202a727de47c48a1755c53"),
            OPEN_BADGES,
            new Pin("open-badges-3.0.3.json", "ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761"),
            BADGES + "extensions.json",
            new Pin("open-badges-extensions.json", "2d013f981d1f4516081a6a04e55468ba2b071d4153b794f19a79715c45a89a5e"));

    private final Map<String, Document> documents;

    private PinnedContexts(Map<String, Document> documents) {
        this.documents = Map.copyOf(documents);
    }

    /** @throws IllegalStateException when a file of the bundle is not what was pinned */
    static PinnedContexts shipped() {
        Map<String, Document> documents = new HashMap<>();
        SHIPPED.forEach((address, pin) -> documents.put(address, pin.open()));
        return new PinnedContexts(documents);
    }

    /** These and one more. */
    PinnedContexts with(String address, byte[] context) {
        Map<String, Document> more = new HashMap<>(documents);
        more.put(address, parsed(context));
        return new PinnedContexts(more);
    }

    boolean knows(String address) {
        return documents.containsKey(address);
    }

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        Document document = documents.get(address.toString());
        if (document == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, address.toString());
        }
        return document;
    }

    private static Document parsed(byte[] context) {
        try {
            return JsonDocument.of(new ByteArrayInputStream(context));
        } catch (JsonLdError e) {
            throw new IllegalStateException("a shipped context is no JSON", e);
        }
    }

    private record Pin(String file, String sha256) {
        Document open() {
            byte[] content = content();
            if (!sha256.equals(HexFormat.of().formatHex(digest(content)))) {
                throw new IllegalStateException("badge-contexts/" + file + " is not the file that was pinned");
            }
            return parsed(content);
        }

        private byte[] content() {
            try (InputStream in = PinnedContexts.class.getResourceAsStream("/badge-contexts/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("badge-contexts/" + file + " is missing");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
