package org.boardwalk.internships.api.site;

/**
 * What somebody says about a site.
 *
 * @param name required, at most 160 characters, once in the deployment
 * @param sector at most 80 characters
 * @param website {@code https} or {@code http}; may be empty
 * @param note at most 2,000 characters
 */
public record SiteDetails(String name, String sector, String website, String note, boolean active) {}
