package org.boardwalk.platform.persistence.internal.database;

/** What differs between the databases: the only place of the platform's code that knows it. */
public enum Dialect {
    DERBY("jdbc:derby:", "derby", DerbyUtcPlatform.class, StoredValues.DERBY, ""),
    POSTGRESQL(
            "jdbc:postgresql:",
            "postgresql",
            PostgresUtcPlatform.class,
            StoredValues.POSTGRESQL,
            " FOR UPDATE SKIP LOCKED");

    private final String urlPrefix;
    private final String folder;
    private final Class<?> platform;
    private final StoredValues values;
    private final String claim;

    Dialect(String urlPrefix, String folder, Class<?> platform, StoredValues values, String claim) {
        this.urlPrefix = urlPrefix;
        this.folder = folder;
        this.platform = platform;
        this.values = values;
        this.claim = claim;
    }

    public String urlPrefix() {
        return urlPrefix;
    }

    /** Name of the migration folder beside {@code common}. */
    public String folder() {
        return folder;
    }

    /** EclipseLink's platform class. */
    public String platformClass() {
        return platform.getName();
    }

    /** How plain values get in. */
    public StoredValues storedValues() {
        return values;
    }

    /**
     * Put behind a SELECT of one row: takes the row, or finds nothing when another node has it. Derby needs none, for
     * no second process can open it.
     */
    public String claimRow() {
        return claim;
    }
}
